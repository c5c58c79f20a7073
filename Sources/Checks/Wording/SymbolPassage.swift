import Domain
import VietnameseText

extension CheckedDocument {
  /// Where a reference's symbol stands, alone and from the kind's word on.
  func passages(of reference: Reference) -> (symbol: Passage, kindAndSymbol: Passage) {
    let range = reference.passage.range
    guard let paragraph = paragraph(at: range.start) else { return (reference.passage, reference.passage) }
    let offsets = paragraph.offset(from: range.start)..<paragraph.offset(from: range.end)
    let tokens = paragraph.line.token(from: offsets.lowerBound)..<paragraph.line.token(from: offsets.upperBound)
    for token in tokens {
      guard let read = readSymbol(in: paragraph.line, at: token), read.symbol == reference.symbol else { continue }
      return (paragraph.passage(tokens: token..<read.end), paragraph.passage(tokens: tokens.lowerBound..<read.end))
    }
    return (reference.passage, reference.passage)
  }
}
