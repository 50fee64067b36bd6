import type { Gathered } from './passage.ts';

/** 连同文件名: the name of a file is looked at as its last passage. */
export function withName(gathered: Gathered, name: string): Gathered {
  const passage = {
    text: name,
    place: '文件名',
    part: 'file_name',
    hiddenBy: null,
    cell: null,
    heading: null,
  } as const;
  return { ...gathered, passages: [...gathered.passages, passage] };
}
