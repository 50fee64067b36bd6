import { describe, expect, test } from 'vitest';
import { shownBy } from '../../../test/screening/screened.ts';
import type { Draft } from '../../../test/screening/marked.ts';
import { ILLNESSES } from '../illnesses/illnesses.data.ts';

describe('an illness of a named person is found', () => {
  test.each<[string, string | Draft, string]>([
    ['as what came suddenly', '陈样明，住示例街道示例社区柳北路18号，突发脑梗死，拟救助8000元', '脑梗死'],
    ['in the brackets behind a name', '受伤人员：陈样明（颅骨骨折，重症监护）', '颅骨骨折'],
    ['of a name that only its place shows', '尹丽投保，因乳腺癌住院自费6万元。', '乳腺癌'],
    ['as what somebody meets', '经评定，陈样明符合视力残疾三级', '视力残疾三级'],
    ['as a clause of its own', '陈样明，女，75岁，无儿无女，双目失明，分散供养', '双目失明'],
    ['in a list of households', '低保公示：陈样明，3人，因肺癌致贫', '肺癌'],
    ['as a diagnosis that stands in no list', '患儿陈样明，男，次日发热。经诊断为热性惊厥，现已痊愈。', '热性惊厥'],
    ['behind the name of an institution', '职工陈样明，52岁，经示例市职业病防治院诊断为煤工尘肺。', '煤工尘肺'],
    ['behind the numbers of the person', '陈样明，男，身份证号445102198001011232，白血病，救助二万元', '白血病'],
    ['of whom a letter is addressed to', '陈样明：您于2023年5月因抑郁症住院治疗。', '抑郁症'],
    [
      'under the head of a diagnosis, whatever it is called',
      [
        [
          ['姓名', '疾病诊断'],
          ['陈样明', '右手示指末节缺失'],
          ['李例华', '无'],
        ],
      ],
      '右手示指末节缺失',
    ],
    [
      'with what came of it, as one',
      [
        [
          ['姓名', '病种'],
          ['陈样明', '糖尿病并发症'],
          ['李例华', ''],
        ],
      ],
      '糖尿病并发症',
    ],
    [
      'in a list whose persons are residents',
      [
        [
          ['签约居民', '慢病类型'],
          ['陈样明', '慢阻肺'],
          ['李例华', ''],
        ],
      ],
      '慢阻肺',
    ],
    ['in a sentence', '经查，陈样明患有精神分裂症。', '精神分裂症'],
    ['as a reason', '申请人陈样明因患尿毒症，家庭困难。', '尿毒症'],
    ['as a diagnosis', '患者陈样明，于2023年5月确诊为肺癌晚期', '肺癌晚期'],
    ['as a disability', '陈样明，男，肢体残疾二级，无劳动能力', '肢体残疾二级'],
    ['as a treatment', '村民陈样明长期接受血液透析', '血液透析'],
    [
      'in a list',
      [
        [
          ['姓名', '病种', '救助金额'],
          ['陈样明', '白血病', '5000'],
          ['李例华', '', '3000'],
        ],
      ],
      '白血病',
    ],
    [
      'as a reason of poverty in a list',
      [
        [
          ['户主', '人口', '致贫原因'],
          ['陈样明', '3', '因病'],
          ['李例华', '4', '缺技术'],
        ],
      ],
      '因病',
    ],
    [
      'as a kind of disability in a list',
      [
        [
          ['姓名', '残疾类别', '残疾等级'],
          ['陈样明', '视力', ''],
          ['李例华', '', ''],
        ],
      ],
      '视力',
    ],
    ['in a form of lines', ['申请人：陈样明', '病情诊断：系统性红斑狼疮'], '系统性红斑狼疮'],
    ['of an occupational kind', '职工陈样明被诊断为煤工尘肺', '煤工尘肺'],
    ['of an infectious kind', '居民陈样明确诊感染艾滋病', '艾滋病'],
    ['before the name', '尿毒症患者陈样明获得救助', '尿毒症'],
    [
      'in remarks of a list',
      [
        [
          ['姓名', '金额', '备注'],
          ['陈样明', '500', '患脑梗塞，生活困难'],
          ['李例华', '500', ''],
        ],
      ],
      '脑梗塞',
    ],
  ])('%s', (_what, draft, shown) => {
    expect(shownBy('medical', draft)).toEqual([shown]);
  });
});

test('of a person named elsewhere in the file', () => {
  const draft = ['职工姓名：陈样明', '2024年3月1日，陈样明在车间被压伤，经医院诊断为粉碎性骨折。'];
  expect(shownBy('medical', draft)).toEqual(['粉碎性骨折']);
});

test('of a person in a list without heads', () => {
  expect(shownBy('medical', [[['陈样明', '尿毒症', '5000']]])).toEqual(['尿毒症']);
});

describe('no illness of a named person is', () => {
  test.each<[string, string | Draft]>([
    ['what somebody does not meet', '经评定，陈样明不符合残疾标准'],
    ['the craft of a doctor', '陈样明医生从事肝癌外科手术三十年'],
    ['the section of a doctor in brackets', '援藏医疗队：陈样明（肿瘤科）、李例华（传染病科）'],
    ['the work of a named official', '局长陈样明调研结核病防治工作。'],
    [
      'the speciality of a named doctor',
      [
        [
          ['姓名', '执业范围'],
          ['陈样明', '肿瘤专业'],
          ['李例华', '精神卫生专业'],
        ],
      ],
    ],
    [
      'the post of somebody employed',
      [
        [
          ['岗位名称', '考生姓名'],
          ['结核病防治', '陈样明'],
          ['护理', '李例华'],
        ],
      ],
    ],
    [
      'what stands behind a mask already',
      [
        [
          ['姓名', '诊断'],
          ['陈样明', '慢性×××'],
          ['李例华', '急性***'],
        ],
      ],
    ],
    ['a label that has the word', '受伤害部位/职业病名称：'],
    ['a count', '全区报告肺结核212例、乙肝96例。'],
    ['a policy', '门诊特定病种包括尿毒症透析、恶性肿瘤放化疗。'],
    [
      'a table of counts',
      [
        [
          ['病种', '发病数'],
          ['肺结核', '212'],
          ['乙型肝炎', '96'],
        ],
      ],
    ],
    ['a speech about one', '副区长陈样明在艾滋病防治工作会议上讲话'],
    [
      'a person whose duty it is',
      [
        [
          ['姓名', '职务', '分管工作'],
          ['陈样明', '局长', '职业病防治'],
          ['李例华', '', ''],
        ],
      ],
    ],
    [
      'a doctor and what he knows',
      [
        [
          ['姓名', '职称', '擅长'],
          ['陈样明', '主任医师', '糖尿病、高血压'],
          ['李例华', '', ''],
        ],
      ],
    ],
    ['a body of the disabled', '陈样明，示例区残疾人联合会理事长'],
    ['a hospital', '陈样明到示例市精神病医院任职'],
    ['a person without a name', '王某某患有精神分裂症，张××患尿毒症'],
    [
      'the heads of a list',
      [
        [
          ['姓名', '残疾类别', '残疾证号'],
          ['', '', ''],
          ['', '', ''],
        ],
      ],
    ],
    ['a law', '依据《中华人民共和国职业病防治法》，对陈样明罚款500元'],
    ['a fund', '陈样明捐赠白血病救助基金会1000元'],
  ])('%s', (_what, draft) => {
    expect(shownBy('medical', draft)).toEqual([]);
  });
});

test('the list of illnesses names each once, several hundred of them', () => {
  expect(ILLNESSES.length).toBeGreaterThan(500);
  expect(new Set(ILLNESSES).size).toBe(ILLNESSES.length);
});
