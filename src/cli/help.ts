import type { Language } from '../base/words.ts';
import type { Command } from './command.ts';

/** One line for each command. */
export function sayHelp(commands: readonly Command[], language: Language): string {
  const widest = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(widest)}  ${summary[language]}`);
  return language === 'zh'
    ? [
        '公开 Gongkai：政府信息公开的全部工作',
        '',
        '用法：gongkai 命令 [选项]',
        '',
        ...lines,
        '',
        '每个命令都有 --help；--lang zh|en 选择语言；--version 看版本',
      ].join('\n')
    : [
        'Gongkai: the whole duty of government information disclosure',
        '',
        'Usage: gongkai COMMAND [OPTIONS]',
        '',
        ...lines,
        '',
        'Every command has --help; --lang zh|en chooses the language; --version tells the version',
      ].join('\n');
}

/** What one command does, its options and an example. */
export function sayCommandHelp({ usage, summary, help }: Command, language: Language): string {
  return [
    `${language === 'zh' ? '用法：' : 'Usage: '}gongkai ${usage}`,
    '',
    summary[language],
    '',
    help[language],
  ].join('\n');
}
