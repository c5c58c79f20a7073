/// An element's name with its namespace.
public struct XMLName: Sendable {
  /// Small number that a name keeps through one reader: equal ids, equal names.
  public var id: Int
  public var namespace: String
  public var local: String
}

/// Names met so far, and the namespaces in force.
struct NameTable {
  private var slots = [Int](repeating: -1, count: 256)
  private var entries: [Entry] = []
  private var ids: [String: Int] = [:]
  /// All names by their ids.
  private(set) var names: [XMLName] = []
  private var bindings: [(prefix: [UInt8], namespace: String)] = []
  private var depths: [Int] = []
  /// Changes with every change of the bindings, so that an entry knows whether its name still holds.
  private var generation = 0

  private struct Entry {
    var tag: [UInt8]
    var id: Int
    var generation: Int
  }

  mutating func openElement() { depths.append(bindings.count) }

  mutating func closeElement() {
    guard let count = depths.popLast(), count < bindings.count else { return }
    bindings.removeLast(bindings.count - count)
    generation += 1
  }

  mutating func bind(_ prefix: [UInt8], to namespace: String) {
    bindings.append((prefix, namespace))
    generation += 1
  }

  /// Id of the name of the element whose tag stands at `tag`.
  mutating func id(_ bytes: [UInt8], _ tag: Range<Int>) -> Int {
    var slot = hash(bytes, tag) & (slots.count - 1)
    while slots[slot] >= 0 {
      let index = slots[slot]
      if isEqual(entries[index].tag, bytes, tag) {
        if entries[index].generation != generation {
          entries[index].id = resolve(bytes[tag])
          entries[index].generation = generation
        }
        return entries[index].id
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let id = resolve(bytes[tag])
    slots[slot] = entries.count
    entries.append(Entry(tag: Array(bytes[tag]), id: id, generation: generation))
    if entries.count * 2 > slots.count { grow() }
    return id
  }

  private mutating func resolve(_ tag: ArraySlice<UInt8>) -> Int {
    let colon = tag.firstIndex(of: UInt8(ascii: ":"))
    let prefix = colon.map { tag[..<$0] } ?? []
    let local = String(decoding: colon.map { tag[($0 + 1)...] } ?? tag, as: UTF8.self)
    let namespace = bindings.last { $0.prefix.elementsEqual(prefix) }?.namespace ?? ""
    let key = namespace + " " + local
    if let id = ids[key] { return id }
    ids[key] = names.count
    names.append(XMLName(id: names.count, namespace: namespace, local: local))
    return names.count - 1
  }

  private mutating func grow() {
    slots = [Int](repeating: -1, count: slots.count * 2)
    for (index, entry) in entries.enumerated() {
      var slot = hash(entry.tag, 0..<entry.tag.count) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = index
    }
  }

  private func isEqual(_ tag: [UInt8], _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard tag.count == range.count else { return false }
    for index in tag.indices where tag[index] != bytes[range.lowerBound + index] { return false }
    return true
  }

  private func hash(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var value: UInt32 = 2_166_136_261
    for index in range { value = (value ^ UInt32(bytes[index])) &* 16_777_619 }
    return Int(value ^ value >> 15)
  }
}
