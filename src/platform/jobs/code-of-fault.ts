/** 故障代码: the system's or the database's name of a fault, else its kind; never its words. */
export function codeOfFault(fault: unknown): string {
  if (!(fault instanceof Error)) return 'unknown';
  const code = 'code' in fault ? String(fault.code) : '';
  return /^\w{1,40}$/u.test(code) ? code : fault.name;
}
