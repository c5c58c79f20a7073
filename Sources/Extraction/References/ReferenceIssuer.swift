import Domain
import VietnameseText

/// "của Chủ tịch UBND tỉnh Lạng Sơn" behind a document: the tokens of the issuer's name.
func readIssuer(_ line: TokenLine, _ start: Int) -> Range<Int>? {
  var index = start
  if line.key(index) == ")" || line.key(index) == "," { index += 1 }
  guard line.key(index) == ofKey else { return nil }
  index += 1
  let first = index
  guard line.isCapitalized(first) else { return nil }
  let end = nameEnd(line, first)
  return end > first ? first..<end : nil
}

/// The token after an agency's name that begins at `start`.
func nameEnd(_ line: TokenLine, _ start: Int) -> Int {
  var index = start
  while index < line.count, index - start < 24, !endsName(line, index) { index += 1 }
  while index > start, line.tokens[index - 1].kind == .mark { index -= 1 }
  return index
}

/// A name ends at a mark other than those inside names, and where the subject begins.
private func endsName(_ line: TokenLine, _ index: Int) -> Bool {
  switch line.key(index) {
  case "-", "&": return false
  case ",": return !(line.isCapitalized(index + 1) && isNamePart(line, index + 1))
  default: break
  }
  if line.tokens[index].kind == .mark { return true }
  if line.key(index) == andKey { return readKindWord(in: line, at: index + 1) != nil }
  if nameStops.read(line, at: index) != nil { return true }
  return subjectOpeners.find(in: line, index..<min(index + 4, line.count))?.tokens.lowerBound == index
}

/// "Sở Văn hóa, Thể thao và Du lịch": after the comma a capital, and "và" closes the list.
private func isNamePart(_ line: TokenLine, _ index: Int) -> Bool {
  (index + 1..<min(index + 4, line.count)).contains { line.key($0) == andKey && line.isCapitalized($0 + 1) }
}

/// What a document is about: from "về", "về việc" or a verb to the end of the clause.
func readSubject(_ line: TokenLine, _ start: Int) -> String? {
  guard let opener = subjectOpeners.read(line, at: start) else { return nil }
  let first = opener.meaning ? opener.end : start
  var index = first
  while index < line.count, !endsSubject(line, index) { index += 1 }
  return index > first ? line.text(first..<index) : nil
}

private func endsSubject(_ line: TokenLine, _ index: Int) -> Bool {
  switch line.key(index) {
  case ";", ")": true
  case "(": line.has("sau đây", at: index + 1)
  case ".": !line.touches(index + 1) || line.tokens[index + 1].kind != .number
  case ",":
    line.isCapitalized(index + 1)
      && (agencyHeads.read(line, at: index + 1) != nil || readKindWord(in: line, at: index + 1) != nil)
  default: false
  }
}

/// The names of issuers as a document of this place would write them in full.
struct IssuerNames {
  /// "tỉnh Lạng Sơn", where the document's own issuer names it.
  private let place: String?
  private let own: String?

  init(_ header: DocumentHeader) {
    let line = TokenLine(header.issuer ?? "")
    place =
      ["tỉnh", "thành phố"].compactMap { (word: String) -> String? in
        line.find(Phrase(word)).map { line.text($0.lowerBound..<line.count) }
      }.first
    own = header.issuer
  }

  /// "UBND tỉnh" with the name of the province.
  func complete(_ name: String) -> String {
    guard let place, name.hasSuffix(" tỉnh"), place.hasPrefix("tỉnh ") else { return name }
    return name + place.dropFirst(4)
  }

  func issuer(of symbol: DocumentSymbol) -> String? {
    if let own, isSign(symbol.agency, of: own) { return own }
    switch symbol.agency {
    case "CP": return "Chính phủ"
    case "TTg": return "Thủ tướng Chính phủ"
    case "UBND", "HĐND": return place.map { "\(symbol.agency) \($0)" }
    case "TU": return "Tỉnh ủy"
    case "BNN", "BNNPTNT": return "Bộ Nông nghiệp và Phát triển nông thôn"
    case "BNNMT": return "Bộ Nông nghiệp và Môi trường"
    default: return symbol.agency.hasPrefix("QH") ? "Quốc hội" : nil
    }
  }
}

/// Whether an agency's sign is made of the first letters of its name: SNN and SNNPTNT of Sở Nông nghiệp và PTNT.
func isSign(_ sign: String, of name: String) -> Bool {
  let words = TokenLine(name).tokens.filter { $0.kind == .word && $0.key != andKey }
  let initials = String(words.compactMap { foldForSearch($0.key).first })
  return sign.count >= 3 && initials.hasPrefix(foldForSearch(sign.filter { $0 != "&" }))
}

private let ofKey = Phrase("của").keys[0]
private let andKey = Phrase("và").keys[0]

private let nameStops = PhraseBook<Bool>(
  ["xây dựng", "tổ chức", "lập", "nhằm", "để", "trong", "tại", "đến", "với", "như sau", "được", "là", "theo"]
    .map { ($0, true) })

/// True where the words themselves are no part of the subject.
private let subjectOpeners = PhraseBook<Bool>(
  ["về", "về việc", "v/v", "v/v:"].map { ($0, true) }
    + [
      "quy định", "phê duyệt", "ban hành", "hướng dẫn", "thực hiện", "triển khai", "cụ thể hóa", "giao", "sửa đổi",
      "phát động", "công bố", "điều chỉnh", "công nhận", "tăng cường", "đẩy mạnh", "kiện toàn", "thành lập",
    ].map { ($0, false) })
