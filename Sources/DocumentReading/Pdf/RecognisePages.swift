import Domain

/// Recognises the words of scanned pages, Vietnamese, one page after the other; too many pages are refused.
func recognisePages(
  count: Int, in folder: WorkFolder, _ programs: ExternalPrograms
) throws(ReadingError) -> SourceDocument {
  guard programs.paths[.tesseract] != nil, programs.paths[.pdftoppm] != nil else { throw .programMissing(.tesseract) }
  guard count <= ReadingLimits.recognisedPages else {
    throw .tooManyScannedPages(count: count, limit: ReadingLimits.recognisedPages)
  }
  var text: [Unicode.Scalar] = []
  for page in 1...max(1, count) {
    let number = String(page)
    let isDrawn = try programs.run(
      .pdftoppm, ["-r", "200", "-gray", "-singlefile", "-f", number, "-l", number, "in.pdf", "page"], in: folder,
      ProgramLimits(seconds: 30, megabytes: 1024))
    let isRecognised =
      isDrawn
      ? try programs.run(
        .tesseract, ["page.pgm", "page", "-l", "vie"], in: folder, ProgramLimits(seconds: 60, megabytes: 2048)) : false
    guard isRecognised, let bytes = folder.read("page.txt", limit: 2_000_000) else { throw .programFailed(.tesseract) }
    if !text.isEmpty { text.append("\u{0C}") }
    text += withoutPageNumber(String(decoding: bytes, as: UTF8.self).unicodeScalars.filter { $0 != "\u{0C}" })
  }
  let (blocks, notes) = try readText(text)
  guard !blocks.isEmpty else { throw .blank }
  return SourceDocument(
    format: .pdf, text: text, blocks: blocks, notes: [ReadingNote(.recognised, detail: String(count))] + notes)
}

/// A page's text without its number, where that is the first or the last line.
private func withoutPageNumber(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
  var text = text
  let lines = splitLines(text)
  for line in [lines.last, lines.count > 1 ? lines.first : nil].compactMap({ $0 })
  where line.last - line.first <= 3 && text[line.first..<line.last].allSatisfy(\.isASCIIDigit) {
    text.removeSubrange(line.first..<line.last)
  }
  return text
}
