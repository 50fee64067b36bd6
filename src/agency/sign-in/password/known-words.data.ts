/** 一望而知: words of which passwords that are tried first are made, by kind. Small letters; case, leet signs, repetitions and series are told elsewhere. */
export const KNOWN_WORDS: readonly string[] = [
  // The head of every published list of leaked passwords.
  ...words`password passwd passw0rd pass word pwd letmein welcome login logon signin admin administrator administration root superuser super user
    users guest test tester testing demo temp temporary default changeme change master server service system manager management secret private
    public security secure access account office company computer internet network website online database oracle mysql postgres sqlserver
    cisco huawei lenovo windows microsoft google baidu tencent alibaba taobao alipay wechat weixin weibo apple android samsung linux ubuntu
    hello world iloveyou ilove love lover loveyou loveme sunshine princess monkey dragon football baseball basketball soccer shadow superman batman
    spiderman pokemon starwars michael jordan jennifer jessica ashley charlie daniel thomas robert andrew william killer hunter ranger trustno
    freedom whatever nothing something flower summer winter spring autumn monday friday sunday january february october november december
    purple orange banana cheese cookie chocolate coffee money happy lucky angel baby sweet magic golden silver diamond ginger pepper tiger eagle
    falcon phoenix mustang ferrari porsche mercedes harley yamaha matrix ninja samurai soldier warrior victory champion winner player gamer
    abcd abcde abcdef abc qwe qwer qwert qwerty asd asdf asdfg zxc zxcv zxcvb zxcvbn qaz wsx edc rfv tgb qazwsx wsxedc qweasd asdzxc qweasdzxc`,
  // Two hands on the keyboard, and the block of figures.
  ...words`1q2w 1q2w3e 1q2w3e4r 1q2w3e4r5t q1w2 q1w2e3 q1w2e3r4 1a2b 1a2b3c 1a2b3c4d a1b2 a1b2c3 a1b2c3d4 a1b2c3d4e5 zaq xsw zaq1 1qaz 2wsx 3edc 4rfv 5tgb 6yhn
    7ujm 147 258 369 147258 258369 147258369 741 852 963 159 357 753 951 159357 159753 1597 1223 1122 112233 11223344 121212 123123 123321 12344321
    1234321 110 119 120 12306 12315 12345 10086 10010 10000 95588`,
  // What is typed first in Chinese: figures that sound like words, and pinyin.
  ...words`520 521 5201314 1314 1314520 3344 3344521 584520 7758 7758258 7758521 5845201314 666 6666 888 8888 168 1688 518 618 886 9958 4396 250 748 woaini woaiwo woaiwojia
    aini wojiushiwo woshishui woshi wode nihao nimen women tamen zhongguo china chinese renmin gongheguo zhonghua beijing shanghai guangdong guangzhou
    shenzhen tianjin chongqing chengdu wuhan hangzhou nanjing xian suzhou jiangsu zhejiang sichuan hubei hunan henan hebei shandong shanxi
    mima kouling denglu yonghu zhanghao guanli guanliyuan xitong ceshi moren chushi laoda laopo laogong baobao baobei mama baba gege jiejie
    kuaile xingfu jiankang fadacai facai dajia pengyou tongxue xuexi gongzuo shenghuo meiyou zhidao bangong bangongshi zhengfu zhengwu
    xinxi gongkai xinxigongkai zhengfuxinxi yishenqing nianbao dangan renshi caiwu mishu juzhang kezhang zhuren shuji xianzhang quzhang wang
    zhang liu chen yang huang zhao zhou xiao`,
  // The same in characters.
  ...words`密码 口令 登录 用户 账号 管理员 系统 测试 默认 我爱你 中国 中华人民共和国 北京 上海 你好 一二三四 一二三 办公室 政府 政务 信息 公开 信息公开 政府信息公开 局长 主任 科长`,
];

/** Rows and columns of the keyboard, along which fingers walk. */
export const KEYBOARD_WALKS: readonly string[] = [
  '`1234567890-=',
  '~!@#$%^&*()_+',
  'qwertyuiop[]\\',
  "asdfghjkl;'",
  'zxcvbnm,./',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/',
  '!qaz@wsx#edc$rfv%tgb^yhn&ujm',
  // The same with two hands.
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  '1a2b3c4d5e6f7g8h9i0j',
  'a1b2c3d4e5f6g7h8i9j0',
];

/** 形近的替换: signs that stand for letters. `1` and `!` for i or l. */
export const LEET: readonly Readonly<Record<string, string>>[] = [
  { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', 9: 'g', '@': 'a', $: 's', '!': 'i', '+': 't' },
  { 0: 'o', 1: 'l', 2: 'z', 3: 'e', 4: 'a', 5: 's', 6: 'g', 7: 't', '@': 'a', $: 's', '!': 'l', '|': 'l' },
];

/** Names of the product. */
export const PRODUCT_WORDS: readonly string[] = ['gongkai', '公开'];

function words({ raw }: TemplateStringsArray): readonly string[] {
  return raw.join(' ').trim().split(/\s+/u);
}
