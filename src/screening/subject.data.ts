/** 姓名栏: headings and labels under which natural persons are named. */
export const NAME_HEAD =
  /姓\s*名|户\s*主|申请人|当事人|被处罚人|行政相对人|学生|儿童|幼儿|孤儿|患者|病人|残疾人|家长|监护人|法定代表人|受助人|救助对象|补助对象|补贴对象|低保对象|保障对象|供养对象|享受对象|领取人|领款人|获奖者|获得者|受奖|家庭成员|共同生活|投诉人|举报人|信访人|承租人|业主|持证人|权利人|被征收人|被拆迁人|村民|户名|账户名|参保人|职工|老人|本人|负责人|经办人|联系人|考生|人员名单|报名者|受益人|农户|驾驶人|车主|配偶|父亲|母亲|子女|成员|收款人/u;

/** 对外联系人: persons named because they are to be reached for a body or company: their office numbers are the body's. */
export const CONTACT_HEAD =
  /联系人|经办人|负责人|法定代表人|法人代表|值班|咨询|承办人|采购人|代理机构|项目经理|工作人员|窗口|主任|书记|局长|所长|站长|科长|镇长|院长|校长|领导|网格员|河长|包保|责任人|驻村|执法人员|调查人员/u;

/** 单位栏: headings under which bodies and companies are named. */
export const ORGANISATION_HEAD =
  /单位名称|企业名称|公司名称|机构名称|单位$|企业$|部门$|科室|股室|职\s*务|供应商|中标人|成交|采购人|采购单位|施工单位|建设单位|法人名称|社会组织|商户|店铺|门店|主管部门|责任部门|工作单位及职务|处室|岗位/u;

/** 私人标签: a label that says that what follows is a private person's. */
export const PRIVATE_PERSON_LABEL =
  /家庭(?:电话|住址|地址|联系)|住宅(?:电话|地址)|宅电|本人(?:电话|联系|账号|银行)|个人(?:电话|账号|账户|银行|联系方式)|家长(?:电话|联系)|监护人(?:电话|联系)|户主(?:电话|联系)|申请人(?:电话|联系)|学生(?:电话|联系)|(?:申请|投诉|举报|信访|来访)人(?:联系)?电话/u;

/** 单位: the name of a body, company or institution; banks are left out, since they keep accounts and do not own them. */
export const ORGANISATION =
  /[\p{Script=Han}()·A-Za-z\d]{2,40}?(?:有限责任公司|股份有限公司|有限公司|分公司|公司|集团|合作社|事务所|经营部|门市部|商行|商店|超市|药房|药店|诊所|饭店|酒楼|餐厅|餐馆|酒店|宾馆|养殖场|加工场|农庄|工作室|维修部|服务部|批发部|美容院|[\p{Script=Han}]店|厂|(?<!本|该|我)(?:人民政府|街道办事处|管理委员会|管委会|委员会|办公室|财政所|财政局|管理局|监督局|局|厅|中心|医院|卫生院|学校|学院|大学|中学|小学|幼儿园|研究院|研究所|协会|学会|法院|检察院|村委会|居委会))(?![\p{Script=Han}]{0,6}(?:银行|支行|分行))|采购人|采购代理|招标人|中标人|供应商|收款单位/gu;
