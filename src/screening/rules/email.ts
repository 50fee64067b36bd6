import { found } from '../found.ts';
import type { Rule } from '../rule.ts';
import {
  BODY_CONTEXT,
  BODY_MAILBOX_LABEL,
  OFFICE_NAMES,
  OFFICIAL_DOMAINS,
  PRIVATE_MAILBOX_LABEL,
  PUBLIC_PROVIDERS,
} from './mailboxes.data.ts';
import type { View } from '../view.ts';
import { holderOf } from '../subject.ts';

/** 电子邮箱: a private mailbox; not that of a body or a company. */
export const EMAIL: Rule = {
  id: 'email',
  find: (view) =>
    view.texts.flatMap((text, passage) =>
      text.includes('@')
        ? [...text.matchAll(ADDRESS)]
            .filter((match) =>
              isPrivate(view, passage, { at: match.index, name: match[1] ?? '', domain: match[2] ?? '' }),
            )
            .map((match) => found('email', [{ passage, start: match.index, end: match.index + match[0].length }]))
        : [],
    ),
};

const ADDRESS =
  /(?<![\w.%+-])([\w%+-][\w.%+-]{0,63})\s?@\s?((?:[A-Za-z\d](?:[A-Za-z\d-]{0,62}[A-Za-z\d])?\.){1,6}[A-Za-z]{2,18})(?![\w@])/gu;

/** 联系人：…，电话：…，邮箱：…: how a body or company is reached. */
const REACHED_THROUGH = /(?:联系人|联络人|联络员|咨询人|经办人)[:：(][^。;\n]{0,50}$/u;

type Mailbox = { readonly at: number; readonly name: string; readonly domain: string };

function isPrivate(view: View, passage: number, { at, name, domain }: Mailbox): boolean {
  if (OFFICIAL_DOMAINS.test(domain)) return false;
  const label = `${view.before(passage, at)}|${view.fieldOf(passage)}`;
  if (PRIVATE_MAILBOX_LABEL.test(label)) return true;
  if (BODY_MAILBOX_LABEL.test(label)) return false;
  const text = view.texts[passage] ?? '';
  if (REACHED_THROUGH.test(text.slice(Math.max(0, at - 60), at))) return false;
  const holder = holderOf(view, passage, at);
  if (holder !== 'unknown') return holder === 'person';
  if (!PUBLIC_PROVIDERS.test(domain) && OFFICE_NAMES.test(name)) return false;
  const [from, to] = view.sentenceAround(passage, at);
  return !BODY_CONTEXT.test((view.texts[passage] ?? '').slice(from, to));
}
