import Domain
import VietnameseText

/// Two entries that may be one, and why.
public struct DuplicateProposal: Hashable, Sendable {
  /// The older one, by its number.
  public var firstID: Int64
  public var secondID: Int64
  /// Attributes that are the same in both.
  public var same: [String]
  /// Attributes in which both say something different.
  public var different: [String]
}

/// Pairs whose attributes of one rule are all the same, accents, case and kind words of a business aside.
///
/// A rule with an unknown attribute in either proposes nothing. At most `limit` pairs.
public func proposeDuplicates(
  _ entries: [RegistryEntry], _ description: RegistryDescription, limit: Int = 200
) -> [DuplicateProposal] {
  var proposals: [DuplicateProposal] = []
  var seen: Set<[Int64]> = []
  for rule in description.duplicates {
    var groups: [[String]: [Int]] = [:]
    for (index, entry) in entries.enumerated() where entry.mergedInto == nil {
      let keys = rule.map { code in nameKey(latest(entry, code)) }
      if keys.contains("") { continue }
      groups[keys, default: []].append(index)
    }
    for members in groups.values where members.count > 1 {
      let sorted = members.map { entries[$0] }.sorted { $0.id < $1.id }
      for second in sorted.dropFirst() {
        guard let first = sorted.first, seen.insert([first.id, second.id]).inserted else { continue }
        proposals.append(compare(first, second, description))
      }
    }
  }
  return Array(proposals.sorted { ($0.firstID, $0.secondID) < ($1.firstID, $1.secondID) }.prefix(limit))
}

private func compare(
  _ first: RegistryEntry, _ second: RegistryEntry, _ description: RegistryDescription
) -> DuplicateProposal {
  var proposal = DuplicateProposal(firstID: first.id, secondID: second.id, same: [], different: [])
  for attribute in description.attributes {
    let (one, other) = (nameKey(latest(first, attribute.code)), nameKey(latest(second, attribute.code)))
    if one.isEmpty || other.isEmpty { continue }
    if one == other { proposal.same.append(attribute.code) } else { proposal.different.append(attribute.code) }
  }
  return proposal
}

private func latest(_ entry: RegistryEntry, _ attribute: String) -> String {
  entry.standingEvents.last { $0.values[attribute]?.isEmpty == false }?.values[attribute]
    ?? entry.values[attribute] ?? ""
}

/// What two names are compared and sorted by: "HTX Nông sản Bắc Sơn" and "Hợp tác xã nông sản Bắc Sơn" are one.
public func nameKey(_ text: String) -> String {
  var words = foldForSearch(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  let long = ["hop", "tac", "xa"]
  if words.starts(with: long) { words.replaceSubrange(0..<3, with: ["htx"]) }
  return words.joined(separator: " ")
}

extension RegistryEntry {
  /// The entry with what `other` knew beside it: values it lacks, and all of the other's events.
  ///
  /// Events of the same kind, day and document are taken once. What both say stays as this one has it.
  public func merging(_ other: RegistryEntry) -> RegistryEntry {
    var merged = self
    for (attribute, value) in other.values where (merged.values[attribute] ?? "").isEmpty {
      merged.values[attribute] = value
    }
    for event in other.events {
      let isKnown = events.contains {
        $0.kind == event.kind && $0.day == event.day && foldForSearch($0.document) == foldForSearch(event.document)
          && $0.struckOut == nil
      }
      if !isKnown { merged.events.append(event) }
    }
    return merged
  }
}
