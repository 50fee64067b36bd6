/**
 * The characters that stand most often in documents of Chinese bodies, simplified and traditional: bytes read in the
 * wrong encoding give rare characters instead.
 */
const FREQUENT = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经' +
    '十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形' +
    '相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展' +
    '五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战' +
    '先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白' +
    '教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且' +
    '究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值' +
    '号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严底项施申请依' +
    '答予私遵秘密隐络网站栏版审核督培训考核评估责追究健全推政务服务疫情街道镇乡村厅' +
    '這個國來時們為發對會產種後學經過說動進著電裡現實應開還從業體機點當質氣無見關題員頭資邊級圖統總組計別論運農幾區強決戰則據處隊' +
    '給門領東導壓爭濟階術極聯認權證轉單風車場務達積議聲報類離華確張馬節話況傳許廣記連斷難備辦習響約勞團歷構稱準號維劃選標寫親廠識' +
    '適屬圓調滿縣參紅細鐵價嚴項請訊縣廳鄉鎮網絡審訓評責據預決算條規範數與並將專書協資訊臺灣市政府公開資料機關',
);

/**
 * How much a decoded text looks like Chinese office prose, from 1 (all frequent characters) downwards. Broken places,
 * private characters and other scripts count against it. ASCII is the same in most encodings and counts only where it is not.
 */
export function plausibility(text: string, countsAscii = false): number {
  let seen = 0;
  let score = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const isAscii = (code >= 0x20 && code < 0x7f) || code === 0x0a || code === 0x0d || code === 0x09;
    if (isAscii && !countsAscii) continue;
    seen += 1;
    score += isAscii ? 1 : worth(code, character);
  }
  return seen === 0 ? 0 : score / seen;
}

function worth(code: number, character: string): number {
  if (FREQUENT.has(character)) return 1;
  if (code >= 0x4e00 && code <= 0x9fff) return 0.2;
  if (isChinesePunctuation(code)) return 0.6;
  if (code < 0x20 || code === 0xfffd || code === 0x7f) return -4;
  if (code >= 0xe000 && code <= 0xf8ff) return -2;
  return -0.5;
}

function isChinesePunctuation(code: number): boolean {
  return (
    (code >= 0x3000 && code <= 0x3011) ||
    (code >= 0xff00 && code <= 0xff5e) ||
    (code >= 0x2014 && code <= 0x2026) ||
    (code >= 0x2460 && code <= 0x249b) ||
    code === 0xa0
  );
}

/** Control characters, which text does not have, as a share of all; zeros that pad the end of a file are not counted. */
export function unprintableShare(text: string): number {
  if (!UNPRINTABLE.test(text.slice(0, LOOK)) && !UNPRINTABLE.test(text.slice(-LOOK))) return 0;
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 0) end -= 1;
  let unprintable = 0;
  for (let index = 0; index < end; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x20 ? !LAYOUT.has(code) : code === 0x7f || code === 0xfffd) unprintable += 1;
  }
  return end === 0 ? 0 : Math.max(0, unprintable - SPARED) / end;
}

/** A quick look at both ends: nearly every text has none, and what is no text has some from its beginning. */
const LOOK = 32 * 1024;

// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const UNPRINTABLE = /[\u0000-\u0008\u000e-\u0019\u001b-\u001f\u007f\ufffd]/;

/** Tab, line feed, vertical tab, form feed, carriage return, and the end mark of DOS. */
const LAYOUT = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a]);

/** One broken character, where a file was cut off, does not make a short text unreadable. */
const SPARED = 2;
