/** 图片信息: what a picture says beside what it shows, each with the name of its field. */
export type PictureFact = { readonly kind: PictureFactKind; readonly text: string };

export type PictureFactKind =
  | 'position'
  | 'artist'
  | 'owner'
  | 'serial'
  | 'description'
  | 'comment'
  | 'copyright'
  | 'software'
  | 'device'
  | 'made_on'
  | 'words';
