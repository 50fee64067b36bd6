import { Tokenizer } from 'htmlparser2';
import type { Paper } from '../../../base/paper.ts';
import { Composition } from '../composition.ts';
import type { Meter } from '../meter.ts';
import { withoutLooks } from './looks.ts';
import { PageReader } from './page-reader.ts';
import { TagReader } from './tag-reader.ts';

/** 读取网页: what a browser would show of a page as text, in the order of its source. */
export function readHtml(source: string, meter: Meter): Paper {
  const composition = new Composition(meter);
  readStretch(source, composition, meter);
  return composition.finish();
}

/** Reads a stretch of HTML into a paper that may hold other things before and after it. */
export function readStretch(stretch: string, composition: Composition, meter: Meter): void {
  const source = withoutLooks(stretch);
  const page = new PageReader(composition, meter);
  const tokenizer = new Tokenizer({ decodeEntities: true }, new TagReader(source, page));
  tokenizer.write(source);
  tokenizer.end();
  page.end();
}
