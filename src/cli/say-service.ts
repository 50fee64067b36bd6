import type { Words } from '../base/words.ts';
import { sayDatabaseProblem, sayMigration, saySecretProblem } from './say-opening.ts';
import type { ListenProblem, ServiceProblem } from './service.ts';

/** Why the service does not run: one sentence. */
export function sayServiceProblem(problem: ServiceProblem): Words {
  switch (problem.kind) {
    case 'cannot_listen':
      return sayListenProblem(problem);
    case 'another_register':
      return {
        zh: `数据目录 ${problem.folder} 里是别的台账，不是样例区；用 --data 另指定一个目录，或者用 serve 打开它`,
        en: `the data folder ${problem.folder} holds another register and not the sample district: name another folder with --data, or open it with serve`,
      };
    case 'folder_in_use':
    case 'folder_unusable':
    case 'database_damaged':
    case 'no_connection':
    case 'server_too_old':
    case 'not_utf8':
      return sayDatabaseProblem(problem);
    case 'database_newer':
    case 'step_differs':
      return sayMigration(problem);
    case 'secret_weak':
    case 'suite_unknown':
    case 'secret_unreadable':
      return saySecretProblem(problem);
  }
}

function sayListenProblem({ code, port, hosts }: ListenProblem): Words {
  const host = hosts.join(',');
  return code === 'EADDRINUSE'
    ? {
        zh: `不能在 ${host} 的端口 ${port} 打开（已被占用，可用 --port 换一个）`,
        en: `cannot open port ${port} on ${host} (in use; choose another with --port)`,
      }
    : {
        zh: `不能在 ${host} 的端口 ${port} 打开（${code}）`,
        en: `cannot open port ${port} on ${host} (${code})`,
      };
}
