/** 网站: what every public page says of the platform itself. */
export type PortalSite = {
  /** Who runs the platform: the people's government at its head; null where none can be named. */
  readonly owner: { readonly name: string; readonly slug: string; readonly phone: string | null } | null;
  /** 网站标识码, ten figures; null where none is set. */
  readonly code: string | null;
  /** Said by whoever runs it: the platform answers by IPv6. */
  readonly ipv6: boolean;
  /** The address people reach it at; null where none is set. */
  readonly publicUrl: string | null;
};

/** 页面元数据: what the head of a public page says for those who inspect or index sites (政府网站发展指引). */
export type PageMeta = {
  readonly columnName?: string;
  readonly articleTitle?: string;
  readonly publishedOn?: string | null;
  readonly source?: string;
  readonly description?: string;
};

/** 面包屑: the way to a page; the page itself is the last and leads nowhere. */
export type Crumb = { readonly href: string; readonly words: string };
