import type { Words } from '../../base/words.ts';
import type { StampProblem } from '../../platform/ledger/index.ts';

/** 时间戳问题: one sentence why an answer of a time-stamping service proves nothing. */
export function sayStampProblem(problem: StampProblem): Words {
  switch (problem.kind) {
    case 'no_answer':
      return {
        zh: '不是时间戳应答（RFC 3161，一般以 .tsr 结尾）',
        en: 'it is no answer of a time-stamping service (RFC 3161, mostly *.tsr)',
      };
    case 'no_token':
      return { zh: '里面的时间戳读不出来', en: 'the time stamp in it cannot be read' };
    case 'refused': {
      const said = [problem.said, ...problem.failures].filter((one) => one !== '').join('; ');
      return {
        zh: `时间戳服务没有盖戳（状态 ${problem.status}${said === '' ? '' : `，${said}`}）`,
        en: `the service gave no stamp (status ${problem.status}${said === '' ? '' : `, ${said}`})`,
      };
    }
    case 'not_ours':
    case 'other_imprint':
      return {
        zh: '盖的不是这里申请的总根',
        en: 'it does not stamp a root that was asked for here',
      };
    case 'other_nonce':
      return {
        zh: '是对另一份申请的应答（随机数不同）',
        en: 'it answers another request (its nonce is not ours)',
      };
    case 'no_certificate':
      return {
        zh: '里面没有签名所用的证书',
        en: 'the certificate that signed is not in it',
      };
    case 'not_for_stamps':
      return {
        zh: '签名的证书不是签时间戳用的',
        en: 'the certificate that signed is not one for time stamps',
      };
    case 'signature_broken':
      return { zh: '签名不成立', en: 'its signature does not hold' };
    case 'algorithm_unknown':
      return {
        zh: `用了不认识或者已不可信的算法（${problem.number}）`,
        en: `it uses a way of signing that is not known or not trusted any more (${problem.number})`,
      };
    case 'issuer_unknown':
      return {
        zh: `证书由“${problem.issuer}”签发，不在给出的可信证书里`,
        en: `"${problem.issuer}" issued the certificate and is not among the trusted ones`,
      };
    case 'chain_broken':
      return {
        zh: `“${problem.subject}”的证书不是给出的可信证书签发的`,
        en: `the certificate of "${problem.subject}" was not signed by a trusted one`,
      };
    case 'not_valid_then':
      return {
        zh: `“${problem.subject}”的证书在盖戳时不在有效期内`,
        en: `the certificate of "${problem.subject}" was not valid at that moment`,
      };
  }
}
