/** 邮箱: which mailboxes are those of bodies and which are private. */

/** Domains of bodies. */
export const OFFICIAL_DOMAINS = /(?:^|\.)(?:gov\.cn|gov|mil\.cn|edu\.cn|政务|公益)$/iu;

/** Providers with whom anybody may have a mailbox, a body's section too. */
export const PUBLIC_PROVIDERS =
  /(?:^|\.)(?:qq|foxmail|163|126|yeah|188|139|189|wo|sina|sohu|tom|21cn|263|aliyun|gmail|outlook|hotmail|live|msn|yahoo|icloud|me|proton|protonmail)\.(?:com|cn|net|com\.cn|me|hk|com\.hk)$/iu;

/** 个人邮箱: the label says that it is a person's. */
export const PRIVATE_MAILBOX_LABEL =
  /个人邮箱|本人邮箱|私人邮箱|申请人|申请者|学生|家长|投诉人|举报人|信访人|考生|应聘|报名者/u;

/** 单位邮箱: the label says that it is the body's. */
export const BODY_MAILBOX_LABEL =
  /单位(?:电子)?邮箱|投诉(?:举报)?(?:电子)?邮箱|举报(?:电子)?邮箱|联系邮箱|公共邮箱|工作邮箱|办公邮箱|官方邮箱|监督邮箱|受理邮箱|咨询邮箱|政务邮箱|报名邮箱|征求意见|机关邮箱|公司邮箱|企业邮箱|部门邮箱|接收邮箱|投稿邮箱|反馈邮箱|服务邮箱/u;

/** The sentence speaks of a body that receives something. */
export const BODY_CONTEXT =
  /本机关|我局|我委|我办|我单位|我镇|我街道|(?:局|委|办公室|委员会|中心|政府|办事处|机关|科|处|股|公司|医院|学校)[^,;]{0,12}(?:电子)?(?:邮箱|邮件|信箱|E-?mail)|(?:发送?|寄|报送|反馈|提交|投)(?:到|至|给)|受理机构|受理部门|采购人|采购代理|招标人|代理机构|监督部门|投诉|举报|咨询/iu;

/** What sections and companies call their mailboxes. */
export const OFFICE_NAMES =
  /^(?:info|service|services|admin|office|contact|support|help|hr|sales|market|marketing|webmaster|postmaster|mail|public|bgs|bangongshi|xxgk|zwgk|zbb|zhaobiao|caigou|tender|press|news|jubao|tousu|kefu|feedback|noreply|no-reply)\d{0,3}$/iu;
