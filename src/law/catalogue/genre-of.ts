import { GENRES, type GenreKey } from './genres.data.ts';

/** 体裁的识别: the genre that the title of a document ends with, what stands in brackets behind it apart; 其他 when it ends with none. */
export function genreOf(title: string): GenreKey {
  const bare = title.replaceAll(/\s|（[^（）]*）$|\([^()]*\)$/gu, '');
  return ENDINGS.find(([ending]) => bare.endsWith(ending))?.[1] ?? 'other';
}

/** 命令 is written 令 as well; 请示 and the like end with no other genre, so the order does not matter. */
const ENDINGS: readonly (readonly [string, GenreKey])[] = [
  [GENRES.resolution.zh, 'resolution'],
  [GENRES.decision.zh, 'decision'],
  ['令', 'order'],
  [GENRES.communique.zh, 'communique'],
  [GENRES.announcement.zh, 'announcement'],
  [GENRES.public_notice.zh, 'public_notice'],
  [GENRES.opinion.zh, 'opinion'],
  [GENRES.notice.zh, 'notice'],
  [GENRES.circular.zh, 'circular'],
  [GENRES.report.zh, 'report'],
  [GENRES.request.zh, 'request'],
  [GENRES.reply.zh, 'reply'],
  [GENRES.proposal.zh, 'proposal'],
  [GENRES.letter.zh, 'letter'],
  [GENRES.minutes.zh, 'minutes'],
];
