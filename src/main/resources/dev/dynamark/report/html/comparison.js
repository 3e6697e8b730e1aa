'use strict';
(() => {
  const cells = table => [...table.rows].map(row => [...row.cells].map(cell => cell.textContent.trim()));
  const markdown = rows => {
    const line = row => '| ' + row.map(cell => cell.replace(/([\\`*_\[\]|~<>#$])/g, '\\$1')).join(' | ') + ' |';
    return [line(rows[0]), '|' + rows[0].map(() => ' --- |').join(''), ...rows.slice(1).map(line)].join('\n') + '\n';
  };
  // A cell that begins like a formula would be one in a spreadsheet; figures are not touched.
  const safe = cell => (/^[=+@\t-]/.test(cell) && !/^[-+]?[\d.,]+( %)?$/.test(cell) ? "'" : '') + cell;
  const csv = rows => rows.map(row => row.map(cell => '"' + safe(cell).replace(/"/g, '""') + '"').join(',')).join('\r\n') + '\r\n';
  const forms = {markdown, csv};
  const said = document.getElementById('copied');
  const old = text => {
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    return done ? Promise.resolve() : Promise.reject(new Error('refused'));
  };
  const copy = text => navigator.clipboard ? navigator.clipboard.writeText(text).catch(() => old(text)) : old(text);
  document.querySelectorAll('button[data-copy]').forEach(button => {
    button.hidden = false;
    button.addEventListener('click', () => {
      const table = button.closest('figure').querySelector('table');
      copy(forms[button.dataset.copy](cells(table)))
          .then(() => { said.textContent = 'Copied'; }, () => { said.textContent = 'The browser refused to copy'; })
          .then(() => { setTimeout(() => { said.textContent = ''; }, 2500); button.focus(); });
    });
  });
  // What is folded away would be missing on paper.
  let folded = [];
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll('details:not([open])')];
    folded.forEach(each => { each.open = true; });
  });
  addEventListener('afterprint', () => folded.forEach(each => { each.open = false; }));
  const unfold = () => {
    const target = location.hash && document.getElementById(location.hash.slice(1));
    if (target && target.matches('details')) { target.open = true; }
  };
  addEventListener('hashchange', unfold);
  unfold();
})();
