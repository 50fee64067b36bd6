import type { Attributes } from '../xml.ts';
import type { Package } from './package.ts';
import { rectangleOf, truthOf, type Rectangle } from './values.ts';

/** One document of an OFD: its pages in their order, by the names of their parts. */
export type OfdDocument = {
  readonly pages: readonly (string | null)[];
  /** ID of a template page → its part. */
  readonly templates: ReadonlyMap<string, string | null>;
  /** Parts that hold what pages refer to. */
  readonly resources: readonly string[];
  /** The page's edges where a page does not give its own. */
  readonly area: Rectangle | null;
};

/** The documents of a file; one file may hold several. */
export function readDocuments(file: Package): readonly OfdDocument[] {
  return rootsOf(file).map((root) => readDocument(file, root));
}

/** Where the documents begin: what `OFD.xml` names, or the version of it that is marked as current. */
function rootsOf(file: Package): readonly (string | null)[] {
  const roots: (string | null)[] = [];
  const start = file.find('OFD.xml');
  let root: string | null = null;
  let current: string | null = null;
  let text = '';
  file.scan(start, {
    open: (name, attributes) => {
      text = '';
      if (name === 'DocBody') root = current = null;
      if (name === 'Version' && truthOf(attributes['Current'], false)) current = attributes['BaseLoc'] ?? null;
    },
    text: (more) => {
      text += more;
    },
    close: (name) => {
      if (name === 'DocRoot') root = text;
      // A body without a root holds no document (a template for forms, a body that was taken out).
      if (name !== 'DocBody' || root === null) return;
      roots.push((current === null ? null : versionRoot(file, file.find(current))) ?? file.find(root));
    },
  });
  return roots;
}

function versionRoot(file: Package, version: string | null): string | null {
  if (version === null) return null;
  let root: string | null = null;
  let text = '';
  file.scan(version, {
    open: () => {
      text = '';
    },
    text: (more) => {
      text += more;
    },
    close: (name) => {
      if (name === 'DocRoot') root = file.find(text, version);
    },
  });
  return root;
}

function readDocument(file: Package, root: string | null): OfdDocument {
  const pages: (string | null)[] = [];
  const templates = new Map<string, string | null>();
  const resources: string[] = [];
  let area: Rectangle | null = null;
  let text = '';
  const located = ({ BaseLoc }: Attributes): string | null => file.find(BaseLoc ?? '', root ?? '');
  file.scan(root, {
    open: (name, attributes) => {
      text = '';
      if (name === 'Page') pages.push(located(attributes));
      if (name === 'TemplatePage') templates.set(attributes['ID'] ?? '', located(attributes));
    },
    text: (more) => {
      text += more;
    },
    close: (name) => {
      if (name === 'PhysicalBox') area = rectangleOf(text) ?? area;
      if (name !== 'PublicRes' && name !== 'DocumentRes') return;
      const part = file.find(text, root ?? '');
      if (part !== null) resources.push(part);
    },
  });
  return { pages, templates, resources, area };
}
