import Domain

/// Tells what each number of one text is, from the words around it.
struct RoleReader {
  let scalars: [Unicode.Scalar]
  let lexemes: [Lexeme]
  /// Numbers by the place of their lexeme.
  private(set) var numbers: [Int: PrintedNumber] = [:]
  /// Roles that were settled together with an earlier number (the parts of a date).
  var settled: [Int: NumberRole] = [:]

  init(scalars: [Unicode.Scalar], lexemes: [Lexeme]) {
    self.scalars = scalars
    self.lexemes = lexemes
    for (index, lexeme) in lexemes.enumerated() where lexeme.kind == .number {
      numbers[index] = readNumber(in: scalars, at: lexeme.range.lowerBound)
    }
  }

  mutating func listTokens() -> [NumberToken] {
    var tokens: [NumberToken] = []
    for index in lexemes.indices {
      guard let number = numbers[index] else { continue }
      let role = settled[index] ?? readRole(at: index)
      let isNegative = role == .quantity && hasMinus(before: index)
      tokens.append(NumberToken(number: number, role: role, isNegative: isNegative, lexeme: index))
    }
    return tokens
  }

  private mutating func readRole(at index: Int) -> NumberRole {
    if let role = readGluedRole(at: index) { return role }
    if isPhone(index) { return .phone }
    if isDocumentSymbol(index) { return .documentSymbol }
    if settleDate(at: index) { return .date }
    if isYear(index) { return .year }
    if isNumbering(index) { return .numbering }
    if isPerUnit(index) { return .base }
    if isScale(index) { return .name }
    if isDuration(index) { return .duration }
    if isName(index) { return .name }
    settleFraction(at: index)
    return .quantity
  }

  // MARK: Neighbours

  func lexeme(_ index: Int) -> Lexeme? { lexemes.indices.contains(index) ? lexemes[index] : nil }
  func text(_ index: Int) -> WordKey { lexeme(index)?.key ?? WordKey() }
  func isWord(_ index: Int) -> Bool { lexeme(index)?.kind == .word }

  /// A whole number without marks, at most `digits` digits long.
  func plain(_ index: Int, digits: Int) -> Int? {
    guard let number = numbers[index], number.range.count <= digits, !number.isGrouped, number.decimals == 0,
      let amount = number.amount
    else { return nil }
    return Int(amount.tenThousandths / 10_000)
  }

  func unit(after index: Int) -> UnitReading? { readUnit(in: lexemes, at: index + 1) }

  /// A unit of the catalogue stands after the number.
  func hasKnownUnit(after index: Int) -> Bool {
    switch unit(after: index)?.kind {
    case .measure, .counted: true
    case .unknown, .duration, nil: false
    }
  }

  private func hasMinus(before index: Int) -> Bool {
    guard let sign = lexeme(index - 1), lexemes[index].isGlued else { return false }
    if sign.key == "−" { return true }
    guard sign.key == "-" || sign.key == "–", !sign.isGlued, isWord(index - 2) else { return false }
    return unit(after: index)?.kind == .measure
  }
}
