import Domain
import Yams

/// Largest text of a description, in bytes.
public let descriptionLimit = 200_000

/// Reads a description; throws all that has to be put right at once, each with its line.
public func readDescription(_ yaml: String) throws(DescriptionProblems) -> RegistryDescription {
  let root = try readRoot(yaml)
  let description = read(root)
  if root.reading.problems.isEmpty { root.reading.problems += contradictions(of: description, root) }
  if !root.reading.problems.isEmpty { throw DescriptionProblems(root.reading.problems) }
  return description
}

/// The outermost part of a bounded YAML text without anchors; throws where its layout cannot be read.
package func readRoot(_ yaml: String) throws(DescriptionProblems) -> DescriptionNode {
  guard yaml.utf8.count <= descriptionLimit else {
    throw DescriptionProblems([
      DescriptionProblem(
        line: 0, vi: "Mô tả dài quá \(descriptionLimit / 1000) kB; hãy rút gọn.",
        en: "The description is longer than \(descriptionLimit / 1000) kB; shorten it.")
    ])
  }
  // Names that stand for other parts could make a small text unfold without bound.
  let anchor = yaml.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { line in
    line.split(separator: "#", omittingEmptySubsequences: false).first.map { part in
      part.contains(": &") || part.contains(": *") || part.contains("- &") || part.contains("- *")
    } ?? false
  }
  if let anchor {
    throw DescriptionProblems([
      DescriptionProblem(
        line: anchor + 1, vi: "Không dùng ký hiệu & và * (neo, tham chiếu) của YAML; hãy viết lại nội dung ra.",
        en: "Anchors and aliases (& and *) are not read; write the content out.")
    ])
  }
  let composed: Node?
  do {
    composed = try Yams.compose(yaml: yaml)
  } catch {
    throw DescriptionProblems([syntaxProblem(error)])
  }
  guard let composed else {
    throw DescriptionProblems([DescriptionProblem(line: 0, vi: "Mô tả còn trống.", en: "The description is empty.")])
  }
  return DescriptionNode(node: composed, path: "", reading: DescriptionReading())
}

private func syntaxProblem(_ error: any Error) -> DescriptionProblem {
  var line = 0
  var what = ""
  if let error = error as? YamlError {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      (line, what) = (mark.line, problem)
    case .duplicatedKeysInMapping(let duplicates, let context):
      (line, what) = (context.mark.line, duplicates.map { "\($0)" }.joined(separator: ", "))
      return DescriptionProblem(
        line: line, vi: "Mục “\(what)” ghi hai lần; hãy bỏ một.", en: "“\(what)” stands twice; take one out.")
    default: break
    }
  }
  return DescriptionProblem(
    line: line,
    vi: "Không đọc được cách trình bày ở dòng này (\(what)); hãy xem lại khoảng trắng đầu dòng, dấu hai chấm và ngoặc.",
    en: "The layout cannot be read here (\(what)); look at the indentation, colons and brackets.")
}

private func read(_ root: DescriptionNode) -> RegistryDescription {
  root.allow([
    "code", "name", "about", "noun", "sources", "units", "attributes", "title", "columns", "states", "start",
    "expired", "events", "duplicates", "counts", "unconfirmed",
  ])
  return RegistryDescription(
    code: root.requiredWord("code"), name: root.requiredTexts("name"), about: root.requiredTexts("about"),
    noun: root.requiredTexts("noun"), sources: root.words("sources"), units: root.words("units"),
    attributes: root.list("attributes").map(readAttribute), title: root.requiredWord("title"),
    columns: root.words("columns"), states: root.list("states").map(readState), start: root.requiredWord("start"),
    expired: root.word("expired"), events: root.list("events").map(readEvent),
    duplicates: root.list("duplicates").map { rule in
      guard let words = rule.node.sequence else {
        rule.complain(vi: "phải là danh sách các thuộc tính.", en: "must be a list of attributes.")
        return []
      }
      return words.compactMap(\.string)
    },
    counts: root.list("counts").map(readCount), unconfirmed: root.words("unconfirmed"))
}

private func readAttribute(_ node: DescriptionNode) -> RegistryAttribute {
  node.allow([
    "code", "name", "kind", "hint", "unit", "required", "unique", "choices", "least", "most", "bands", "links",
  ])
  let word = node.requiredWord("kind")
  let kind = RegistryAttribute.Kind(rawValue: word)
  if kind == nil, !word.isEmpty {
    let known = RegistryAttribute.Kind.allCases.map(\.rawValue).joined(separator: ", ")
    node.complain(
      vi: "không có kiểu “\(word)”; các kiểu: \(known).", en: "there is no kind “\(word)”; the kinds are \(known).")
  }
  return RegistryAttribute(
    code: node.requiredWord("code"), name: node.requiredTexts("name"), kind: kind ?? .text, hint: node.texts("hint"),
    unit: node.word("unit"), isRequired: node.flag("required"), isUnique: node.flag("unique"),
    choices: node.list("choices").map { choice in
      choice.allow(["code", "name", "from", "until"])
      return RegistryAttribute.Choice(
        code: choice.requiredWord("code"), name: choice.requiredTexts("name"), from: choice.day("from"),
        until: choice.day("until"))
    },
    least: node.amount("least"), most: node.amount("most"), bands: node.find("bands").map(readBands),
    links: node.word("links"))
}

private func readBands(_ node: DescriptionNode) -> RegistryAttribute.Bands {
  node.allow(["of", "bounds"])
  var bounds: [String: Amount] = [:]
  if let mapping = node.find("bounds"), mapping.node.mapping != nil {
    for (choice, value) in mapping.pairs { bounds[choice] = value.amount }
  } else {
    node.complain(vi: "thiếu mục “bounds”.", en: "“bounds” is missing.")
  }
  return RegistryAttribute.Bands(of: node.requiredWord("of"), bounds: bounds)
}

private func readState(_ node: DescriptionNode) -> RegistryState {
  node.allow(["code", "name", "in-force"])
  return RegistryState(
    code: node.requiredWord("code"), name: node.requiredTexts("name"), isInForce: node.flag("in-force"))
}

private func readEvent(_ node: DescriptionNode) -> RegistryEventKind {
  node.allow(["code", "name", "from", "to", "months", "sets", "requires", "document", "not-before"])
  return RegistryEventKind(
    code: node.requiredWord("code"), name: node.requiredTexts("name"), from: node.words("from"), to: node.word("to"),
    months: node.whole("months"), sets: node.words("sets"), requires: node.words("requires"),
    needsDocument: node.flag("document"), notBefore: node.words("not-before"))
}

private func readCount(_ node: DescriptionNode) -> RegistryCount {
  node.allow(["code", "name", "unit", "measure", "event", "where", "sum", "groups", "reported-as"])
  let word = node.requiredWord("measure")
  let measure = RegistryCount.Measure(rawValue: word)
  if measure == nil, !word.isEmpty {
    let known = RegistryCount.Measure.allCases.map(\.rawValue).joined(separator: ", ")
    node.complain(
      vi: "không có cách đếm “\(word)”; các cách: \(known).",
      en: "there is no measure “\(word)”; the measures are \(known).")
  }
  let conditions = node.list("where").map { condition in
    condition.allow(["attribute", "among", "at-least"])
    let least = condition.word("at-least")
    return RegistryCount.Condition(
      attribute: condition.requiredWord("attribute"),
      test: least.map { .atLeast($0) } ?? .among(condition.words("among")))
  }
  return RegistryCount(
    code: node.requiredWord("code"), name: node.requiredTexts("name"), unit: node.requiredWord("unit"),
    measure: measure ?? .inForce, event: node.word("event"), conditions: conditions, sum: node.word("sum"),
    groups: node.words("groups"), reportedAs: node.words("reported-as"))
}
