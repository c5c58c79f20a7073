/// "A", "A và B", "A, B và C".
public func enumerated(_ items: [String]) -> String {
  guard items.count > 1, let last = items.last else { return items.first ?? "" }
  return items.dropLast().joined(separator: ", ") + " và " + last
}

/// "05 chỉ tiêu", "14 chỉ tiêu": counts below ten have a leading zero in text.
func countWords(_ count: Int, _ noun: String) -> String { "\(count < 10 ? "0\(count)" : "\(count)") \(noun)" }
