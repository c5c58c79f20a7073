import Domain
import OfficePackage

/// Reads a PDF by the places of its words: running heads and page numbers left out, lines joined into paragraphs, footnotes behind the
/// paragraph of their page, tables by the lines drawn around their cells. Pages without words are recognised as pictures.
func readPdf(_ file: [UInt8], _ programs: ExternalPrograms) throws(ReadingError) -> SourceDocument {
  guard programs.paths[.pdftotext] != nil else { throw .programMissing(.pdftotext) }
  let folder = try WorkFolder()
  defer { folder.remove() }
  try folder.write(file, as: "in.pdf")
  let limits = ProgramLimits(seconds: 60, megabytes: 1024)
  let isRead = try programs.run(.pdftotext, ["-bbox", "-enc", "UTF-8", "in.pdf", "words.html"], in: folder, limits)
  guard isRead, let words = folder.read("words.html") else {
    throw contains(file, "/Encrypt") ? .encrypted : .damagedPackage(detail: "PDF")
  }
  var pages = try readPart(("words.html", words)) { bytes throws(XMLError) in try readPages(bytes) } ?? []
  let length = pages.reduce(0) { $0 + $1.words.reduce(0) { $0 + $1.text.count } }
  guard length <= ReadingLimits.textLength else {
    throw .textTooLong(codePoints: length, limit: ReadingLimits.textLength)
  }
  guard pages.contains(where: { $0.words.count > 2 }) else {
    return try recognisePages(count: pages.count, in: folder, programs)
  }
  let encoding = convertLegacyPages(&pages)
  let printer = try printPages(pages, in: folder, programs)
  guard !printer.blocks.isEmpty else { throw .blank }
  guard printer.blocks.count <= ReadingLimits.paragraphs else {
    throw .tooManyParagraphs(limit: ReadingLimits.paragraphs)
  }
  var notes = encoding.map { [ReadingNote(.fontConverted, detail: $0.rawValue)] } ?? []
  let silent = pages.indices.filter { pages[$0].words.isEmpty }.map { String($0 + 1) }
  if !silent.isEmpty { notes.append(ReadingNote(.pagesWithoutWords, detail: silent.joined(separator: ", "))) }
  return SourceDocument(format: .pdf, text: printer.text, blocks: printer.blocks, notes: notes)
}

private func printPages(
  _ pages: [PdfPage], in folder: WorkFolder, _ programs: ExternalPrograms
) throws(ReadingError) -> PdfPrinter {
  let heads = findRunningHeads(pages.map { makeLines($0.words) })
  var bodies: [(width: Double, lines: [PdfLine], tables: [PdfTable])] = []
  var open: PdfTable?
  for (index, page) in pages.enumerated() {
    var lines = makeLines(page.words).enumerated().filter { !heads[index].contains($0.offset) }.map(\.element)
    var tables: [PdfTable] = []
    if open != nil || mayHaveTable(lines), index < ReadingLimits.pagesOfTables {
      var words = lines.flatMap(\.words)
      tables = takeTables(&words, try readRules(index + 1, in: folder, programs), after: open)
      if !tables.isEmpty { lines = makeLines(words) }
    }
    open = tables.last.flatMap { table in lines.contains { $0.top > table.bottom && $0.size > 9 } ? nil : table }
    bodies.append((page.width, lines, tables))
  }
  let layout = PdfLayout(bodies.map { ($0.width, $0.lines) }, tables: bodies.map(\.tables))
  var printer = PdfPrinter(layout: layout)
  var lastNote = 0
  for (index, body) in bodies.enumerated() {
    var lines = body.lines
    let notes = takeFootnotes(&lines, after: &lastNote, bodySize: layout.size)
    printer.print(index, width: body.width, lines: lines, tables: body.tables, notes: notes)
  }
  printer.end()
  if printer.blocks.allSatisfy({ $0.content.footnoteMarks.isEmpty }) { markFootnoteReferences(&printer.blocks) }
  return printer
}

/// Lines with wide gaps in them, two or more.
private func mayHaveTable(_ lines: [PdfLine]) -> Bool {
  lines.count { line in line.split(gap: line.size * 0.8).count > 1 } > 1
}

/// The lines drawn on a page; none where the program is missing or fails, for the words can be read without.
private func readRules(
  _ page: Int, in folder: WorkFolder, _ programs: ExternalPrograms
) throws(ReadingError) -> PageRules {
  guard programs.paths[.pdftocairo] != nil else { return PageRules() }
  let number = String(page)
  let isDrawn = try programs.run(
    .pdftocairo, ["-svg", "-f", number, "-l", number, "in.pdf", "page.svg"], in: folder,
    ProgramLimits(seconds: 20, megabytes: 1024))
  guard isDrawn, let svg = folder.read("page.svg", limit: 50_000_000) else { return PageRules() }
  return try readPart(("page.svg", svg)) { bytes throws(XMLError) in try PageRules(bytes) } ?? PageRules()
}

/// Converts words that stand in letters of a legacy font; the encoding found.
private func convertLegacyPages(_ pages: inout [PdfPage]) -> TextEncoding? {
  var all: [Unicode.Scalar] = []
  for word in pages.flatMap(\.words) { all += word.text + [" "] }
  guard let encoding = findLegacyLetters(all), convertGuessed(all, encoding) != nil else { return nil }
  for page in pages.indices {
    for word in pages[page].words.indices {
      let text = pages[page].words[word].text
      pages[page].words[word].text = convertLegacy(text[...], LegacyFont(encoding))?.scalars ?? text
    }
  }
  return encoding
}

private func contains(_ bytes: [UInt8], _ name: String) -> Bool {
  let wanted = Array(name.utf8)
  guard bytes.count >= wanted.count else { return false }
  return (0...bytes.count - wanted.count).contains { bytes[$0] == wanted[0] && bytes[$0...].starts(with: wanted) }
}
