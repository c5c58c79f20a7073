import Domain
import VietnameseText

/// What a labelled line or a column of a table tells of a task.
enum TaskField: Hashable {
  case leader, lead, support, deadline
  /// What comes out of it.
  case product
  /// Funds, notes: nothing that is read here.
  case other
}

/// "Đơn vị chủ trì: Chi cục Kiểm lâm" — a label of a task's field with its value.
struct LabelledValue {
  var field: TaskField
  /// The label's first token.
  var start: Int
  var value: Range<Int>
}

/// The labelled values of some tokens, in order. A label stands at the beginning or behind a mark, and has a colon.
func listLabelledValues(_ line: TokenLine, _ tokens: Range<Int>) -> [LabelledValue] {
  var found: [LabelledValue] = []
  var index = tokens.lowerBound
  while index < tokens.upperBound {
    guard index == tokens.lowerBound || partingMarks.contains(line.tokens[index - 1].key),
      let (field, colon) = readFieldLabel(line, index, limit: tokens.upperBound)
    else {
      index += 1
      continue
    }
    if let last = found.indices.last { found[last].value = found[last].value.lowerBound..<index }
    found.append(LabelledValue(field: field, start: index, value: colon + 1..<tokens.upperBound))
    index = colon + 1
  }
  return found.map { item in
    var item = item
    item.value = trimmed(line, item.value, of: [".", ";", ",", "-", "+", "•", "("])
    return item
  }
}

/// A label and the place of its colon: "Trực tiếp chỉ đạo thực hiện:", "Cơ quan phối hợp (nếu có):".
private func readFieldLabel(_ line: TokenLine, _ start: Int, limit: Int) -> (TaskField, Int)? {
  guard let label = fieldLabels.read(line, at: start) else { return nil }
  var index = label.end
  while index < min(label.end + 5, limit) {
    if line.key(index) == ":" { return (label.meaning, index) }
    if [".", ";", ","].contains(line.key(index)) { return nil }
    index += 1
  }
  return nil
}

extension TaskDraft {
  /// Takes a labelled value over.
  mutating func take(_ item: LabelledValue, _ line: TextLine, planYear: Int?) {
    switch item.field {
    case .leader:
      if let person = readLeader(line.tokens, item.value) { leader = person }
    case .lead:
      let groups = listUnitGroups(line.tokens, item.value).map { group in group.map(roleOf) }
      let helpers = groups.filter { $0.contains(where: \.cooperates) }
      lead = groups.filter { !$0.contains(where: \.cooperates) }.flatMap { $0.map(\.name) }
      if !helpers.isEmpty { support = helpers.flatMap { $0.map(\.name) } }
    case .support: support = listUnits(line.tokens, item.value)
    case .deadline: deadline = readDeadline(line.words(item.value), planYear: planYear)
    case .product: content.append(ContentPart(line: line, tokens: item.start..<item.value.upperBound))
    case .other: return
    }
    hasFields = true
  }
}

/// "Phòng Kế hoạch (chủ trì)", "Trung tâm Khuyến nông (phối hợp)": a unit with its part in the task.
private func roleOf(_ name: String) -> (name: String, cooperates: Bool) {
  let line = TokenLine(name)
  for (phrase, cooperates) in [(leading, false), (cooperating, true)] {
    for start in [line.count - 4, line.count - 2] where start > 0 {
      guard let end = line.end(of: phrase, at: line.key(start) == "(" ? start + 1 : start),
        end == line.count || (line.key(end) == ")" && end + 1 == line.count)
      else { continue }
      return (line.text(0..<start), cooperates)
    }
  }
  return (name, false)
}

private let leading: Phrase = "chủ trì"
private let cooperating: Phrase = "phối hợp"
private let partingMarks: Set<String> = [".", ";", ",", "-", "+", "(", "•"]

private let fieldLabels = PhraseBook<TaskField>(
  [
    "trực tiếp chỉ đạo", "lãnh đạo chỉ đạo", "lãnh đạo phụ trách", "lãnh đạo sở phụ trách", "lãnh đạo sở chỉ đạo",
    "lãnh đạo sở trực tiếp chỉ đạo", "lãnh đạo trực tiếp chỉ đạo", "người chỉ đạo", "người phụ trách", "chỉ đạo",
    "phụ trách", "chỉ đạo thực hiện", "đồng chí phụ trách", "đồng chí chỉ đạo", "lãnh đạo theo dõi", "lãnh đạo sở",
    "chịu trách nhiệm chỉ đạo", "phụ trách chỉ đạo", "phân công chỉ đạo", "lãnh đạo", "giao lãnh đạo",
  ].map { ($0, TaskField.leader) }
    + [
      "đơn vị chủ trì", "cơ quan chủ trì", "cơ quan, đơn vị chủ trì", "phòng, đơn vị chủ trì", "chủ trì",
      "đơn vị thực hiện", "cơ quan thực hiện", "đơn vị tham mưu", "đơn vị đầu mối", "bộ phận chủ trì", "phòng chủ trì",
      "đơn vị chủ trì thực hiện", "giao đơn vị chủ trì", "phân công chủ trì", "đơn vị được giao chủ trì",
      "trách nhiệm thực hiện", "đơn vị phụ trách", "cơ quan phụ trách", "tổ chức chủ trì", "phân công thực hiện",
      "đơn vị chịu trách nhiệm", "giao chủ trì",
    ].map { ($0, TaskField.lead) }
    + [
      "đơn vị phối hợp", "cơ quan phối hợp", "cơ quan, đơn vị phối hợp", "phòng, đơn vị phối hợp", "phối hợp",
      "phối hợp thực hiện", "đơn vị cùng phối hợp",
    ].map { ($0, TaskField.support) }
    + [
      "thời gian", "thời gian hoàn thành", "thời gian thực hiện", "thời hạn", "thời hạn hoàn thành",
      "thời hạn thực hiện", "tiến độ", "tiến độ thực hiện", "tiến độ hoàn thành", "thời điểm hoàn thành",
      "hạn hoàn thành", "hoàn thành", "thời gian trình", "thời gian báo cáo", "thời gian triển khai",
    ].map { ($0, TaskField.deadline) }
    + ["sản phẩm", "kết quả", "kết quả đầu ra", "sản phẩm đầu ra", "sản phẩm hoàn thành", "kết quả đạt được"]
    .map { ($0, TaskField.product) }
    + ["kinh phí", "kinh phí thực hiện", "nguồn kinh phí", "ghi chú", "dự kiến kinh phí"].map { ($0, TaskField.other) })
