public import Domain

/// Reads a "số và ký hiệu": "22/KH-SNN", "156/2018/NĐ-CP", "06/2022/QH15", "3924/BNN-KH", "19-NQ/TW".
///
/// Blanks inside ("22 /KH-SNN"), a wrong separator ("42/CT/TW"), capitals for small letters ("84-CTR/TU"), a missing year
/// ("10/TT-BNNPTNT") and a blank number ("/KH-SNN") are read too; `asPrinted` shows them.
public func readSymbol(_ text: String) -> DocumentSymbol? {
  let line = TokenLine(text)
  guard let read = readSymbol(in: line, at: 0), read.end == line.count else { return nil }
  return read.symbol
}

/// Reads a symbol whose number is at a token, or whose first mark is where the number is blank; `end` is the token after.
public func readSymbol(in line: TokenLine, at start: Int) -> (symbol: DocumentSymbol, end: Int)? {
  guard let parts = SymbolParts(line, at: start), let symbol = classify(parts, printed: line.text(parts.tokens))
  else { return nil }
  return (symbol, parts.tokens.upperBound)
}

private func classify(_ symbol: SymbolParts, printed: String) -> DocumentSymbol? {
  var parts = symbol.parts
  let kind = knownKind(parts[0])
  if let kind { parts[0] = kind }
  let last = parts[parts.count - 1]
  if parts.count > 1, last.uppercased() == "TTG" { parts[parts.count - 1] = "TTg" }
  let rest = joined(Array(parts.dropFirst()), Array(symbol.joints.dropFirst()))
  func make(
    _ family: DocumentFamily, _ symbolText: String, kind: String?, agency: String
  ) -> DocumentSymbol {
    var number = symbol.number
    if let year = symbol.year { number = (number ?? "") + "/\(year)" }
    return DocumentSymbol(
      family: family, number: number, symbol: symbolText, kindAbbreviation: kind, agency: agency, year: symbol.year,
      asPrinted: printed)
  }

  if isPartyOrgan(last), parts.count == 2, let kind, symbol.year == nil {
    return make(.party, kind + "/" + last, kind: kind, agency: last)
  }
  if symbol.separator == "-" {
    guard let kind, parts.count >= 2, symbol.joints[0] == "/" else { return nil }
    return make(.party, kind + "/" + rest, kind: kind, agency: rest)
  }
  if isAssembly(parts[0]), parts.count == 1 {
    return make(.nationalAssembly, parts[0], kind: nil, agency: parts[0])
  }
  guard parts.count >= 2 else {
    return symbol.year == nil && symbol.number != nil && kind == nil
      ? make(.administrative, parts[0], kind: nil, agency: parts[0]) : nil
  }
  let whole = parts[0] + "-" + rest
  if isAssembly(last) { return make(.nationalAssembly, whole, kind: kind, agency: rest) }
  if symbol.year != nil || ["NĐ", "TT", "TTLT"].contains(kind) {
    return make(.normative, whole, kind: kind ?? parts[0], agency: rest)
  }
  if let kind { return make(.administrative, whole, kind: kind, agency: rest) }
  if isIssuer(rest), !isIssuer(parts[0]) { return make(.administrative, whole, kind: parts[0], agency: rest) }
  return make(.officialLetter, whole, kind: nil, agency: parts[0])
}

private func joined(_ parts: [String], _ joints: [String]) -> String {
  var text = parts.first ?? ""
  for (joint, part) in zip(joints, parts.dropFirst()) { text += joint + part }
  return text
}

/// The abbreviation in its own spelling: "CTR" is CTr, "QD" is QĐ.
private func knownKind(_ part: String) -> String? { kindSpellings[foldForSearch(part)] }

private let kindSpellings: [String: String] = {
  var spellings: [String: String] = [:]
  for abbreviation in DocumentKind.all.flatMap(\.abbreviations) {
    let folded = foldForSearch(abbreviation)
    if spellings[folded] == nil { spellings[folded] = abbreviation }
  }
  spellings["qdi"] = "QĐi"
  return spellings
}()

/// TW, TU, HU, ThU, ĐU and the Party's bodies whose sign ends with them (BTGTU, ĐUK).
private func isPartyOrgan(_ part: String) -> Bool {
  let folded = foldForSearch(part)
  return ["tw", "tu", "hu", "thu", "du", "duk", "cqtw"].contains(folded)
    || (folded.count > 3 && (folded.hasSuffix("tw") || folded.hasSuffix("tu") || folded.hasSuffix("hu")))
}

private func isAssembly(_ part: String) -> Bool {
  let letters = part.prefix { $0.isLetter }
  return (letters == "QH" || letters == "UBTVQH") && letters.count < part.count
}

/// Signs of those who issue documents, as against rooms and branches of learning.
private func isIssuer(_ part: String) -> Bool {
  let head = part.prefix { $0 != "-" && $0 != "." }
  return ["UBND", "HĐND", "TTg", "CP", "BNN", "BNNPTNT", "BNNMT", "SNN", "SNNMT", "SNNPTNT", "SNN&PTNT"]
    .contains(String(head))
}
