import Domain

/// A table of a text file: the lines it takes and the cells of each row as they stand, before short rows are filled.
struct TextTable {
  var lines: Range<Int>
  var rows: [(range: Range<Int>, cells: [Range<Int>])]
}

/// The table that begins at line `index`: rows with tabs between cells, or with pipes; nil where none begins there.
func findTable(_ index: Int, _ lines: [SourceLine], _ heads: [LineHead], _ text: [Unicode.Scalar]) -> TextTable? {
  if beginsPipeTable(index, lines, text) { return readPipeTable(index, lines, text) }
  if hasCells(lines[index], heads[index], text) { return readTabTable(index, lines, text) }
  return readColumns(index, lines, heads, text)
}

/// Two columns of a printed page, such as a document's head: lines with five blanks or more before a capital. Elsewhere blanks are
/// room to write in ("Số:      /QĐ-UBND, ngày      tháng").
private func readColumns(
  _ index: Int, _ lines: [SourceLine], _ heads: [LineHead], _ text: [Unicode.Scalar]
) -> TextTable? {
  var end = index
  var rows: [(range: Range<Int>, cells: [Range<Int>])] = []
  while end < lines.count, !heads[end].hasBullet, end == index || lines[end].gap == 0 {
    let cells = splitAtBlanks(lines[end].first..<lines[end].last, text)
    guard cells.count > 1, rows.first.map({ $0.cells.count == cells.count }) ?? true else { break }
    rows.append((lines[end].first..<lines[end].last, cells))
    end += 1
  }
  return rows.isEmpty ? nil : TextTable(lines: index..<end, rows: rows)
}

private func splitAtBlanks(_ range: Range<Int>, _ text: [Unicode.Scalar]) -> [Range<Int>] {
  var cells: [Range<Int>] = []
  var start = range.lowerBound
  var at = start
  while at < range.upperBound {
    let word = skipBlanks(text, at, range.upperBound)
    if word - at >= 5, word < range.upperBound, text[word].isUpperLetter {
      cells.append(start..<at)
      start = word
    }
    at = max(word, at + 1)
  }
  cells.append(start..<range.upperBound)
  return cells
}

/// A tab between words, that behind a label or bullet alone not counted.
private func hasCells(_ line: SourceLine, _ head: LineHead, _ text: [Unicode.Scalar]) -> Bool {
  guard head.hashes == 0 else { return false }
  let from = head.body + (head.label?.length ?? 0)
  return from < line.last && text[from..<line.last].contains("\t")
}

private func readTabTable(_ index: Int, _ lines: [SourceLine], _ text: [Unicode.Scalar]) -> TextTable? {
  var end = index
  var rows: [(range: Range<Int>, cells: [Range<Int>])] = []
  while end < lines.count {
    let line = lines[end]
    guard text[line.start..<line.end].contains("\t"), end == index || line.gap <= 2 else { break }
    if !isRule(line, text) {
      let isOnly = end == index && !goesOn(end + 1, lines, text)
      let cells = splitCells(line.start..<line.end, at: "\t", text, dropsEmpty: isOnly)
      guard cells.count <= ReadingLimits.cellsOfRow else { break }
      rows.append((line.first..<line.last, cells))
    }
    end += 1
  }
  let widest = rows.map { $0.cells.filter { !isBlank($0, text) }.count }.max() ?? 0
  return widest > 1 ? TextTable(lines: index..<end, rows: rows) : nil
}

private func goesOn(_ index: Int, _ lines: [SourceLine], _ text: [Unicode.Scalar]) -> Bool {
  index < lines.count && lines[index].gap <= 2 && text[lines[index].start..<lines[index].end].contains("\t")
}

private func beginsPipeTable(_ index: Int, _ lines: [SourceLine], _ text: [Unicode.Scalar]) -> Bool {
  let line = lines[index]
  if text[line.first] == "|" || (text[line.last - 1] == "|" && text[line.last - 2] != "\\") {
    return line.last - line.first > 1
  }
  guard text[line.first..<line.last].contains("|"), index + 1 < lines.count else { return false }
  return lines[index + 1].gap == 0 && isPipeRule(lines[index + 1], text)
}

private func isPipeRule(_ line: SourceLine, _ text: [Unicode.Scalar]) -> Bool {
  text[line.first..<line.last].contains("|") && isRule(line, text)
}

private func readPipeTable(_ index: Int, _ lines: [SourceLine], _ text: [Unicode.Scalar]) -> TextTable? {
  var end = index
  var rows: [(range: Range<Int>, cells: [Range<Int>])] = []
  while end < lines.count {
    let line = lines[end]
    guard end == index || (line.gap == 0 && text[line.first..<line.last].contains("|")) else { break }
    if !isRule(line, text) {
      var inner = line.first..<line.last
      if text[inner.lowerBound] == "|" { inner = inner.lowerBound + 1..<inner.upperBound }
      if !inner.isEmpty, text[inner.upperBound - 1] == "|" { inner = inner.lowerBound..<inner.upperBound - 1 }
      let cells = splitCells(inner, at: "|", text, dropsEmpty: false)
      guard cells.count <= ReadingLimits.cellsOfRow else { break }
      rows.append((line.first..<line.last, cells))
    }
    end += 1
  }
  return end > index ? TextTable(lines: index..<end, rows: rows) : nil
}

private func splitCells(
  _ range: Range<Int>, at sign: Unicode.Scalar, _ text: [Unicode.Scalar], dropsEmpty: Bool
) -> [Range<Int>] {
  var cells: [Range<Int>] = []
  var start = range.lowerBound
  for at in range where text[at] == sign && !(at > range.lowerBound && sign == "|" && text[at - 1] == "\\") {
    cells.append(start..<at)
    start = at + 1
  }
  cells.append(start..<range.upperBound)
  return dropsEmpty ? cells.filter { !isBlank($0, text) } : cells
}

private func isBlank(_ range: Range<Int>, _ text: [Unicode.Scalar]) -> Bool { text[range].allSatisfy(\.isBlank) }

/// The block of a table; rows shorter than most are filled with empty cells, and a note counts the rows that differ.
func makeTable(_ table: TextTable, _ text: [Unicode.Scalar]) -> (block: Block, note: ReadingNote?) {
  let columns = usualCount(table.rows.map(\.cells.count))
  var ragged = 0
  let rows = table.rows.map { row in
    if row.cells.count != columns { ragged += 1 }
    var cells = row.cells.enumerated().map { column, range in
      let content = readWords([range], text)
      let place =
        content.isEmpty ? TextRange(range.lowerBound, range.lowerBound) : content.range(0..<content.scalars.count)
      return TableCell(content: content, column: column, range: place)
    }
    let end = TextRange(row.range.upperBound, row.range.upperBound)
    while cells.count < columns, columns <= ReadingLimits.filledColumns {
      cells.append(TableCell(content: LogicalText(), column: cells.count, range: end))
    }
    return TableRow(cells: cells, range: TextRange(row.range.lowerBound, row.range.upperBound))
  }
  let range = TextRange(table.rows.first?.range.lowerBound ?? 0, table.rows.last?.range.upperBound ?? 0)
  let note = ragged == 0 ? nil : ReadingNote(.raggedRows, detail: String(ragged), range: range)
  return (Block(kind: .table, content: LogicalText(), rows: rows, range: range), note)
}

/// The number of cells that most rows have; of equals the larger.
func usualCount(_ counts: [Int]) -> Int {
  var times: [Int: Int] = [:]
  for count in counts { times[count, default: 0] += 1 }
  return times.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
}
