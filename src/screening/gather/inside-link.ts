/**
 * 指向内部的链接: a path on a machine, a share of a server, an address that is reached only from the inside. Such a link tells how the inside is built,
 * and often the name of who sat at the machine.
 */
export function isInsideLink(target: string): boolean {
  const bare = target.trim();
  return (
    INSIDE.some((form) => form.test(bare)) ||
    isInsideHost(/^[a-z][a-z0-9+.-]*:\/\/(?:[^@/]*@)?(\[[^\]]*\]|[^:/?#]*)/iu.exec(bare)?.[1])
  );
}

/** The same for the code of a field, in which backslashes of paths are doubled: `INCLUDETEXT "D:\\\\名单.docx"`. */
export function leadsInside(code: string): boolean {
  const words = code.match(/"[^"]*"|\S+/gu) ?? [];
  return words.some((word) => isInsideLink(word.replaceAll('"', '').replaceAll('\\\\', '\\')));
}

/** Parts of a connection that name a machine or a file. */
const NAMES_HOST = /(?:data source|server|host|address|addr|network address|dbq)\s*=\s*([^;"']+)/giu;

/** 提到内部位置: a connection to data, or a query, in which a path or a machine of the inside is named. */
export function mentionsInside(text: string): boolean {
  const hosts = [...text.matchAll(NAMES_HOST)].map(([, named = '']) => named.trim());
  if (hosts.some((host) => isInsideLink(host) || isMachine(host.split(/[\\,:]/u, 1)[0] ?? ''))) return true;
  return text.split(/[;"'`<>|=\s]+/u).some((word) => isInsideLink(word));
}

/** A name of a machine; `$Workbook$` is the workbook itself. */
function isMachine(host: string): boolean {
  return /^[\w.-]+$/u.test(host) && isInsideHost(host);
}

const INSIDE: readonly RegExp[] = [
  /^file:/iu,
  /^\\\\[^\\]/u,
  /^[a-z]:[\\/]/iu,
  /^\/(?:home|Users|mnt|media|data|srv|tmp|var)\//u,
];

/** Networks that are nobody's outside, and names without a public ending. */
const INSIDE_HOSTS: readonly RegExp[] = [
  /^10\.\d+\.\d+\.\d+$/u,
  /^127\.\d+\.\d+\.\d+$/u,
  /^169\.254\.\d+\.\d+$/u,
  /^172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+$/u,
  /^192\.168\.\d+\.\d+$/u,
  /^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.\d+\.\d+$/u,
  /^\[(?:::1|f[cd][0-9a-f]{2}:|fe80:)/iu,
  /^[^.[\]]+$/u,
  /\.(?:local|lan|intra|intranet|internal|corp|home|localdomain)$/iu,
];

function isInsideHost(host: string | undefined): boolean {
  return host !== undefined && host !== '' && INSIDE_HOSTS.some((form) => form.test(host));
}
