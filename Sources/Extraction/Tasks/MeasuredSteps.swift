import Domain
import VietnameseText

/// The parts of a task's detail that can be measured or are dated: runs of clauses with a quantity or a time.
///
/// A plan of development names no agencies and few dates; what can be tracked in it are these clauses.
func listMeasuredSteps(_ content: [ContentPart], planYear: Int?) -> [TaskStep] {
  content.flatMap { part -> [TaskStep] in
    let line = part.line.tokens
    let quantities = quantityTokens(part.line)
    return listSentences(line, part.tokens).flatMap { sentence in
      runs(line, sentence, quantities, planYear: planYear).map { run in
        TaskStep(part: part, words: run, deadline: firstDeadline(line, run, planYear: planYear))
      }
    }
  }
}

/// First tokens of the line's quantities, without those of names ("Đề án trồng 01 tỷ cây xanh").
private func quantityTokens(_ part: TextLine) -> [Int] {
  let line = part.tokens
  return part.quantities.compactMap { quantity in
    guard quantity.unit != nil else { return nil }
    let index = line.token(from: quantity.range.lowerBound)
    return isOfName(line, line.token(from: quantity.numberRange.lowerBound)) ? nil : index
  }
}

private func isOfName(_ line: TokenLine, _ number: Int) -> Bool {
  for index in max(0, number - 5)..<max(0, number) where nameHeads.read(line, at: index) != nil {
    let between = index..<number
    return !between.contains { [";", ",", "."].contains(line.key($0)) } && attaining.find(in: line, between) == nil
  }
  return false
}

private func runs(
  _ line: TokenLine, _ sentence: Range<Int>, _ quantities: [Int], planYear: Int?
) -> [Range<Int>] {
  var found: [Range<Int>] = []
  for clause in listClauses(line, sentence) {
    let measured = quantities.filter(clause.contains)
    guard !measured.isEmpty || isDated(line, clause, planYear) else { continue }
    if let last = found.last, last.upperBound == clause.lowerBound {
      found[found.count - 1] = last.lowerBound..<clause.upperBound
    } else {
      found.append(start(line, clause, measured.first)..<clause.upperBound)
    }
  }
  return found.map { run in
    let last = quantities.last(where: run.contains) ?? run.lowerBound
    let end = (last..<run.upperBound).first { aims.read(line, at: $0) != nil } ?? run.upperBound
    return trimmed(line, run.lowerBound..<end, of: [".", ";", ",", ":", "/", "("])
  }
}

private func isDated(_ line: TokenLine, _ clause: Range<Int>, _ planYear: Int?) -> Bool {
  firstDeadline(line, clause, planYear: planYear)?.to != nil
}

/// A clause begins with "phấn đấu" where that stands behind a comma before the first quantity.
private func start(_ line: TokenLine, _ clause: Range<Int>, _ quantity: Int?) -> Int {
  guard let quantity, clause.lowerBound < quantity else { return clause.lowerBound }
  return (clause.lowerBound..<quantity).last { line.key($0 - 1) == "," && efforts.read(line, at: $0) != nil }
    ?? clause.lowerBound
}

private let efforts = PhraseBook<Bool>(["phấn đấu", "phân đấu", "phần đấu"].map { ($0, true) })
private let aims = PhraseBook<Bool>(["nhằm", "để", "góp phần"].map { ($0, true) })
private let attaining = PhraseBook<Bool>(
  ["có", "đạt", "được", "hỗ trợ", "xây dựng", "thành lập", "tổ chức", "thực hiện", "hoàn thành"].map { ($0, true) })
private let nameHeads = PhraseBook<Bool>(
  ["đề án", "chương trình", "dự án", "tiểu dự án", "chiến lược", "hợp phần", "cuộc vận động"].map { ($0, true) })
