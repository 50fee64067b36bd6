/** Pairs `繁 简`, parted by `|`, one character each. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}
