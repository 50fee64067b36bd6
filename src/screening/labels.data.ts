/** 标签: the words by which a field, a column or a sentence says what a number is. All are tried on folded text. */

/** 身份证号: an identity number is announced. */
export const IDENTITY_LABEL =
  /身\s*份\s*证|身分证|公民身份|身份号码|身份证明|证\s*件\s*号|证件编?号码?|有效证件|居民证|残疾人?证|ID\s?(?:card|number|no)|^.{0,4}sfz/iu;

/** 护照与通行证. */
export const PASSPORT_LABEL = /护照|通行证|旅行证|回乡证|台胞证|passport|travel\s+document/iu;

/** 电话. */
export const PHONE_LABEL = /电\s*话|手\s*机|固话|座机|联系方式|联系号码|移动电话|手机号|微信|mobile|phone|tel\b/iu;

/** 账号. */
export const ACCOUNT_LABEL =
  /账\s*号|帐\s*号|卡\s*号|账\s*户|帐\s*户|银行卡|开户|存折|一卡通|一折通|社保卡|card\s?(?:no|number)|account/iu;

/** 信用代码: a credit code is announced. */
export const CREDIT_CODE_LABEL = /信用代码|机构代码|营业执照|注册号|税务登记|纳税人识别号|税号/u;

/** 别的编号: a number of another kind is announced, however it looks. */
export const OTHER_NUMBER_LABEL =
  /合同|订单|索引号?|项目(?:编|代|号)|采购|招标|标书|标段|流水号|运单|快递|物流|案号|案件编号|许可证?(?:编?号|证号)|备案|文\s*号|文书号|发文|公文|交易(?:编?号|单)|凭证|发票|票据|批准文号|工单|受理(?:编?号)|办件|业务(?:编?号)|序列号|产品编?号|ISBN|条形?码|设备|资产编?号|宗地|地块|图号|档号|档案号|立项|代码证|登记编?号|检验|批次|报告编?号|编\s*码/iu;

/** 数量与金额: the number is a sum or a count. */
export const AMOUNT_LABEL =
  /金额|资金|预算|决算|收入|支出|合计|总计|小计|面积|产量|产值|数量|总额|投资|造价|报价|单价|余额|成交价|中标价|控制价|人数|户数|件数|公里|吨|万元|\(元\)/u;

/** 标签样: a short text that names a field and holds no value. */
export const LABEL_LIKE =
  /^[(\d.、)]*[^\d]{0,12}(?:姓名|名称|姓\s*名|性别|年龄|出生|民族|籍贯|号|号码|电话|手机|方式|地址|住址|住所|所在地|居住地|户籍|户口|状况|证件|学历|地点|邮箱|邮件|账户|户名|账号|卡号|开户行|银行|病种|诊断|疾病|原因|班级|年级|学校|密级|属性|类型|类别|等级|户主|申请人|当事人|联系人|监护人|家长|车牌|牌照|护照|备注|日期|时间|情况)[^\d,。]{0,8}:?$|^[^\d,。]{1,12}:$/u;
