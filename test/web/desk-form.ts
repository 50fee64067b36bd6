import { load, type CheerioAPI } from 'cheerio';
import type { NamedFile } from '../../src/web/index.ts';

/** What a page of screening answered over plain HTTP, as a browser without scripts has it. */
export type DeskAnswer = {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** The page; of a download it is empty. */
  readonly $: CheerioAPI;
};

/** Chooses files on the first page, lists of the body's own too (`lexicon`, `allow`), and sends them. */
export async function sendFiles(
  url: string,
  files: readonly NamedFile[],
  lists: Readonly<Record<string, NamedFile>> = {},
): Promise<DeskAnswer> {
  const form = new FormData();
  for (const { name, bytes } of files) form.append('file', new File([new Uint8Array(bytes)], name));
  for (const [field, { name, bytes }] of Object.entries(lists)) {
    form.append(field, new File([new Uint8Array(bytes)], name));
  }
  return answerOf(await fetch(`${url}/screen`, { method: 'POST', body: form }));
}

/** Presses a button of the page (by its act), with some fields filled in differently; `look`: a language or mode asked for with it. */
export async function press(
  url: string,
  { $ }: Pick<DeskAnswer, '$'>,
  act: string,
  typed: Readonly<Record<string, string>> = {},
  look = '',
): Promise<DeskAnswer> {
  const form = formOf($);
  for (const [name, value] of Object.entries(typed)) {
    if (!form.has(name)) throw new Error(`the page has no field ${name}`);
    form.set(name, value);
  }
  form.set('act', act);
  return answerOf(await fetch(`${url}/screen/desk${look}`, { method: 'POST', body: form }));
}

async function answerOf(response: Response): Promise<DeskAnswer> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  const isKept = response.headers.get('content-disposition') !== null;
  const page = isPage && !isKept ? new TextDecoder().decode(bytes) : '';
  return { status: response.status, headers: response.headers, bytes, $: load(page) };
}

/** The fields of the form as they stand on the page: what is hidden, chosen, checked and typed. */
function formOf($: CheerioAPI): FormData {
  const form = new FormData();
  for (const element of $('form#desk input[name], form#desk select[name]').toArray()) {
    const field = $(element);
    const name = field.attr('name') ?? '';
    if (field.attr('type') === 'radio' && field.attr('checked') === undefined) continue;
    const chosen = field.find('option[selected]').first();
    const option = chosen.length > 0 ? chosen : field.find('option').first();
    form.append(name, String((field.is('select') ? option.attr('value') : field.attr('value')) ?? ''));
  }
  return form;
}

/** The id of the finding whose masked value is shown so. */
export function findingWith($: CheerioAPI, value: string): string {
  const item = $('.finding').filter((_, one) => $(one).find('.finding-value').text() === value);
  const name = item.first().find('input[type=radio]').attr('name');
  if (name === undefined) throw new Error(`no finding to decide on shows ${value}`);
  return name.replace('choice.', '');
}
