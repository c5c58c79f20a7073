import Domain

/// What does not fit together in a description that could be read: names of what it does not have, rules that never hold.
func contradictions(of description: RegistryDescription, _ root: DescriptionNode) -> [DescriptionProblem] {
  var search = Contradictions(description: description, root: root)
  search.run()
  return search.found
}

private struct Contradictions {
  let description: RegistryDescription
  let root: DescriptionNode
  var found: [DescriptionProblem] = []

  mutating func run() {
    checkCode(description.code, root)
    checkOnce(description.attributes.map(\.code), "attributes")
    checkOnce(description.states.map(\.code), "states")
    checkOnce(description.events.map(\.code), "events")
    checkOnce(description.counts.map(\.code), "counts")
    if description.attributes.isEmpty { complain(root, vi: "chưa có thuộc tính nào.", en: "there are no attributes.") }
    if description.states.isEmpty { complain(root, vi: "chưa có trạng thái nào.", en: "there are no states.") }
    checkAttributes([description.title] + description.columns, root)
    checkStates([description.start] + [description.expired].compactMap(\.self), root)
    for (index, rule) in description.duplicates.enumerated() {
      checkAttributes(rule, node("duplicates", index))
    }
    for (index, attribute) in description.attributes.enumerated() { check(attribute, node("attributes", index)) }
    for (index, event) in description.events.enumerated() { check(event, node("events", index)) }
    for (index, count) in description.counts.enumerated() { check(count, node("counts", index)) }
  }

  private func node(_ list: String, _ index: Int) -> DescriptionNode {
    let items = root.list(list)
    return items.indices.contains(index) ? items[index] : root
  }

  private mutating func complain(_ place: DescriptionNode, vi: String, en: String) {
    let prefix = place.path.isEmpty ? "" : "\(place.path): "
    found.append(DescriptionProblem(line: place.line, vi: prefix + vi, en: prefix + en))
  }

  private mutating func checkCode(_ code: String, _ place: DescriptionNode) {
    let isPlain = code.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || byte == UInt8(ascii: "-")
    }
    guard !isPlain || code.isEmpty || code.utf8.count > 40 else { return }
    complain(
      place, vi: "mã “\(code)” chỉ được gồm chữ thường không dấu, chữ số và dấu gạch nối, dài nhất 40.",
      en: "the code “\(code)” may have small letters, digits and hyphens only, 40 at most.")
  }

  private mutating func checkOnce(_ codes: [String], _ list: String) {
    for (index, code) in codes.enumerated() {
      checkCode(code, node(list, index))
      guard codes[..<index].contains(code) else { continue }
      complain(node(list, index), vi: "mã “\(code)” đã dùng ở trên.", en: "the code “\(code)” was used above.")
    }
  }

  private mutating func checkAttributes(_ codes: [String], _ place: DescriptionNode) {
    for code in codes where description.attribute(code) == nil {
      complain(place, vi: "không có thuộc tính “\(code)”.", en: "there is no attribute “\(code)”.")
    }
  }

  private mutating func checkStates(_ codes: [String], _ place: DescriptionNode) {
    for code in codes where description.state(code) == nil {
      complain(place, vi: "không có trạng thái “\(code)”.", en: "there is no state “\(code)”.")
    }
  }

  private mutating func check(_ attribute: RegistryAttribute, _ place: DescriptionNode) {
    if attribute.kind == .choice, attribute.choices.isEmpty {
      complain(place, vi: "kiểu choice cần “choices”.", en: "the kind choice needs “choices”.")
    }
    if attribute.kind == .link, attribute.links == nil {
      complain(place, vi: "kiểu link cần “links”.", en: "the kind link needs “links”.")
    }
    if let bands = attribute.bands {
      checkAttributes([bands.of], place)
      for choice in bands.bounds.keys.sorted() where attribute.choice(choice) == nil {
        complain(place, vi: "khung điểm nêu lựa chọn lạ “\(choice)”.", en: "bands name an unknown choice “\(choice)”.")
      }
    }
  }

  private mutating func check(_ event: RegistryEventKind, _ place: DescriptionNode) {
    checkStates(event.from + [event.to].compactMap(\.self), place)
    checkAttributes(event.sets + event.requires + event.notBefore, place)
    if event.sets.contains(description.title) {
      complain(
        place, vi: "tên của mục không thể do sự kiện đặt.", en: "what names an entry cannot be set by an event.")
    }
    if event.from.isEmpty {
      complain(place, vi: "thiếu “from”: xảy ra ở trạng thái nào?", en: "“from” is missing: in which states?")
    }
    for code in event.requires where !event.sets.contains(code) {
      complain(place, vi: "“\(code)” phải có trong “sets”.", en: "“\(code)” must be among “sets”.")
    }
    if event.months != nil, description.expired == nil {
      complain(
        place, vi: "có thời hạn nhưng danh bạ chưa có “expired”.", en: "has a term, but the registry has no “expired”.")
    }
    for code in event.notBefore where description.attribute(code).map({ $0.kind != .date }) ?? false {
      complain(place, vi: "“\(code)” không phải ngày.", en: "“\(code)” is no date.")
    }
  }

  private mutating func check(_ count: RegistryCount, _ place: DescriptionNode) {
    checkAttributes(count.groups + [count.sum].compactMap(\.self) + count.conditions.map(\.attribute), place)
    if let event = count.event, description.event(event) == nil {
      complain(place, vi: "không có sự kiện “\(event)”.", en: "there is no event “\(event)”.")
    }
    let needsEvent = count.measure == .cumulative || count.measure == .first || count.measure == .happened
    if needsEvent, count.event == nil {
      complain(
        place, vi: "cách đếm \(count.measure.rawValue) cần “event”.", en: "\(count.measure.rawValue) needs “event”.")
    }
    if count.measure == .expired, !description.expires {
      complain(place, vi: "danh bạ này không có thời hạn.", en: "nothing expires in this registry.")
    }
    if let sum = count.sum, let attribute = description.attribute(sum), attribute.kind != .number {
      complain(place, vi: "“\(sum)” không phải số.", en: "“\(sum)” is no number.")
    }
    for condition in count.conditions {
      guard let attribute = description.attribute(condition.attribute), attribute.kind == .choice else { continue }
      let codes: [String] =
        switch condition.test {
        case .among(let codes): codes
        case .atLeast(let code): [code]
        }
      for code in codes where attribute.choice(code) == nil {
        complain(place, vi: "không có lựa chọn “\(code)”.", en: "there is no choice “\(code)”.")
      }
    }
  }
}
