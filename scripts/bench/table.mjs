/** Prints a table for each size, and the growth of time with pages. */
export function printTable(results) {
  for (const { pages, words, runs, ours, rivals, typstPages } of results) {
    console.log(`\n${pages} pages, ${words.toLocaleString('en-GB')} words in bodies; median of ${runs}\n`);
    console.log('| Program | Output | Seconds | Peak MB | Pages/s | Ours takes |');
    console.log('|---|---|---|---|---|---|');
    for (const row of [...ours, ...rivals]) console.log(tableRow(row, pages, ours, rivals.includes(row)));
    const pair = ['PDF', 'DOCX'].map((output) => fastest(rivals, output));
    if (pair.every((row) => row)) {
      const both = {
        name: pair.map(({ name }) => name).join(' + '),
        output: 'PDF and DOCX',
        seconds: pair[0].seconds + pair[1].seconds,
      };
      console.log(tableRow(both, pages, ours, true));
    }
    if (typstPages) console.log(`\nTypst’s pack has ${typstPages} pages.`);
  }
  printGrowth(results);
}

const fastest = (rows, output) =>
  rows.filter((row) => row.output === output).sort((a, b) => a.seconds - b.seconds)[0];

function tableRow({ name, output, seconds, peakMb }, pages, ours, isRival) {
  const own = ours.find((row) => row.output === output);
  const ratio = isRival ? `${(own.seconds / seconds).toFixed(2)} of its time` : '';
  const peak = peakMb === undefined ? '–' : Math.round(peakMb);
  return `| ${name} | ${output} | ${seconds.toFixed(2)} | ${peak} | ${Math.round(pages / seconds)} | ${ratio} |`;
}

/** The power of the number of pages that the time grows with: 1 is linear. */
function printGrowth(results) {
  const small = results.find(({ size }) => size === 500);
  const large = results.find(({ size }) => size === 2000);
  if (!small || !large) return;
  for (const [index, { output, seconds }] of large.ours.entries()) {
    const exponent = Math.log(seconds / small.ours[index].seconds) / Math.log(large.pages / small.pages);
    console.log(
      `${index === 0 ? '\n' : ''}Growth from ${small.pages} to ${large.pages} pages, ${output}: exponent ${exponent.toFixed(2)}`,
    );
  }
}
