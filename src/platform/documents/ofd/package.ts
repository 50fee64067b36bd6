import type { Meter } from '../meter.ts';
import { Refusal } from '../refusal.ts';
import type { XmlReader } from '../xml.ts';
import type { Archive } from '../zip.ts';
import { scanPart } from './part.ts';

/** The parts of an OFD by the paths that stand in other parts. */
export class Package {
  private readonly archive: Archive;
  private readonly meter: Meter;
  /** Names in lower case → as they are: some writers spell a path differently from the part. */
  private readonly spelled: ReadonlyMap<string, string>;

  constructor(archive: Archive, meter: Meter) {
    this.archive = archive;
    this.meter = meter;
    this.spelled = new Map([...archive.names].map((name) => [name.toLowerCase(), name]));
  }

  /** The name of the part that `path` means where it stands in the part `from`; null when the file has none. */
  find(path: string, from = ''): string | null {
    const written = path.trim().replaceAll('\\', '/');
    const beside = written.startsWith('/') ? null : this.spelling(resolve(folderOf(from), written));
    // Writers that are not exact give the path from the root without saying so.
    return beside ?? this.spelling(resolve([], written));
  }

  /** Streams a part that must be there: what is missing would be missing from what is read. */
  scan(name: string | null, reader: XmlReader): void {
    const bytes = name === null ? null : this.archive.part(name);
    if (bytes === null) throw new Refusal({ kind: 'damaged', format: 'ofd' });
    scanPart(bytes, reader, this.meter);
  }

  private spelling(path: string | null): string | null {
    if (path === null) return null;
    return this.archive.names.has(path) ? path : (this.spelled.get(path.toLowerCase()) ?? null);
  }
}

function folderOf(name: string): readonly string[] {
  return name.split('/').slice(0, -1);
}

/** null for a path that leads out of the file. */
function resolve(folder: readonly string[], path: string): string | null {
  const steps = [...folder];
  for (const step of path.split('/')) {
    if (step === '..' && steps.pop() === undefined) return null;
    if (step !== '' && step !== '.' && step !== '..') steps.push(step);
  }
  return steps.join('/');
}
