package import Domain
package import Yams

/// A place in the YAML that is read: gives typed values and keeps every problem with its line.
package final class DescriptionReading {
  package var problems: [DescriptionProblem] = []

  package func complain(_ line: Int, vi: String, en: String) {
    problems.append(DescriptionProblem(line: line, vi: vi, en: en))
  }
}

package struct DescriptionNode {
  package let node: Node
  /// "attributes › stars": said in problems.
  package let path: String
  package let reading: DescriptionReading

  package var line: Int { node.mark?.line ?? 0 }

  package func complain(vi: String, en: String) { reading.complain(line, vi: "\(path): \(vi)", en: "\(path): \(en)") }

  /// Its keys must be among these; a word that is none is most often misspelled.
  package func allow(_ keys: [String]) {
    guard let mapping = node.mapping else {
      complain(vi: "phải là các cặp “tên: giá trị”.", en: "must be pairs “name: value”.")
      return
    }
    for (key, _) in mapping {
      guard let word = key.string, !keys.contains(word) else { continue }
      reading.complain(
        key.mark?.line ?? line,
        vi: "\(path): không có mục “\(word)”; các mục dùng được: \(keys.joined(separator: ", ")).",
        en: "\(path): there is no “\(word)”; what may stand here: \(keys.joined(separator: ", ")).")
    }
  }

  package func find(_ key: String) -> DescriptionNode? {
    guard let found = node.mapping?[Node(key)] else { return nil }
    if found.null != nil { return nil }
    return DescriptionNode(node: found, path: path.isEmpty ? key : "\(path) › \(key)", reading: reading)
  }

  package func list(_ key: String) -> [DescriptionNode] {
    guard let found = find(key) else { return [] }
    guard let sequence = found.node.sequence else {
      found.complain(vi: "phải là một danh sách.", en: "must be a list.")
      return []
    }
    return sequence.enumerated().map { index, node in
      let name = node.mapping?[Node("code")]?.string ?? String(index + 1)
      return DescriptionNode(node: node, path: "\(found.path) › \(name)", reading: reading)
    }
  }

  /// Its "name: value" pairs in the order they are written.
  package var pairs: [(name: String, value: DescriptionNode)] {
    guard let mapping = node.mapping else { return [] }
    return mapping.compactMap { key, value in
      guard let name = key.scalar?.string else { return nil }
      return (name, DescriptionNode(node: value, path: "\(path) › \(name)", reading: reading))
    }
  }

  /// A value that is one word or sentence; numbers are words here too.
  package var word: String? {
    guard let scalar = node.scalar else {
      complain(vi: "phải là một giá trị.", en: "must be one value.")
      return nil
    }
    return scalar.string
  }

  package func word(_ key: String) -> String? { find(key)?.word }

  package func requiredWord(_ key: String) -> String {
    if let found = word(key), !found.isEmpty { return found }
    if find(key) == nil { complain(vi: "thiếu mục “\(key)”.", en: "“\(key)” is missing.") }
    return ""
  }

  package func words(_ key: String) -> [String] { list(key).compactMap(\.word) }

  package func flag(_ key: String) -> Bool {
    guard let found = find(key) else { return false }
    if let flag = found.node.bool { return flag }
    found.complain(vi: "phải là true hoặc false.", en: "must be true or false.")
    return false
  }

  package func whole(_ key: String) -> Int? {
    guard let found = find(key) else { return nil }
    if let number = found.node.int, (1...1200).contains(number) { return number }
    found.complain(vi: "phải là số nguyên từ 1 đến 1200.", en: "must be a whole number from 1 to 1200.")
    return nil
  }

  package func amount(_ key: String) -> Amount? {
    guard let found = find(key) else { return nil }
    return found.amount
  }

  package var amount: Amount? {
    if let text = node.scalar?.string, let amount = plainAmount(text) { return amount }
    complain(vi: "phải là một số, ví dụ 12.5.", en: "must be a number, as 12.5.")
    return nil
  }

  package func day(_ key: String) -> Day? {
    guard let found = find(key) else { return nil }
    if let text = found.node.scalar?.string, let day = Day(iso: text) { return day }
    found.complain(vi: "phải là ngày dạng 2025-07-01.", en: "must be a day as 2025-07-01.")
    return nil
  }

  /// `{vi: …, en: …}`; both languages are needed.
  package func texts(_ key: String) -> BilingualText? {
    guard let found = find(key) else { return nil }
    found.allow(["vi", "en"])
    guard found.node.mapping != nil else { return nil }
    return BilingualText(vi: found.requiredWord("vi"), en: found.requiredWord("en"))
  }

  package func requiredTexts(_ key: String) -> BilingualText {
    if find(key) == nil { complain(vi: "thiếu mục “\(key)”.", en: "“\(key)” is missing.") }
    return texts(key) ?? BilingualText(vi: "", en: "")
  }
}

/// "12.5" with a point, as data is written; nil for anything else.
package func plainAmount(_ text: String) -> Amount? {
  let parts = text.split(separator: ".", omittingEmptySubsequences: false)
  guard (1...2).contains(parts.count), let whole = Int64(parts[0]), abs(whole) < 900_000_000_000_000 else { return nil }
  var fraction: Int64 = 0
  if parts.count == 2 {
    guard (1...4).contains(parts[1].utf8.count), parts[1].allSatisfy(\.isNumber), let digits = Int64(parts[1])
    else { return nil }
    fraction = digits
    for _ in parts[1].utf8.count..<Amount.decimals { fraction *= 10 }
  }
  let isNegative = parts[0].hasPrefix("-")
  return Amount(tenThousandths: whole * Amount.scale + (isNegative ? -fraction : fraction))
}
