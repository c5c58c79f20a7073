/// How a cell shows a number: the part of a format code that Vietnamese documents use.
enum CellFormat: Hashable {
  /// As many digits as there are.
  case general
  case date(DateParts)
  /// For positive numbers, negative ones and zero; one form stands for all where the code has no other.
  case number([NumberForm])

  struct DateParts: Hashable {
    var hasYear = false
    var hasMonth = false
    var hasDay = false
    var hasHour = false
    /// Hours beyond a day are counted on ("[h]:mm").
    var isElapsed = false
  }

  struct NumberForm: Hashable {
    var prefix = ""
    var suffix = ""
    var integerDigits = 0
    var leastPlaces = 0
    var mostPlaces = 0
    var isGrouped = false
    /// Places by which the point moves right: 2 for "%", less 3 for each comma at the end.
    var shift = 0
    /// Without it only the words of the code are shown ("-" for zero).
    var hasDigits = false
  }

  /// A code such as "#,##0.0", "dd/mm/yyyy", "0.0%;-0.0%;\"-\"". What it does not know (fractions, powers, conditions) is shown in full.
  init(code: String) {
    let sections = splitSections(Array(code.unicodeScalars.prefix(255)))
    guard let first = sections.first, code.lowercased() != "general", code != "@" else {
      self = .general
      return
    }
    if let parts = dateParts(first) {
      self = .date(parts)
      return
    }
    let forms = sections.prefix(3).map(numberForm)
    self = forms.contains { $0 == nil } ? .general : .number(forms.compactMap { $0 })
  }
}

/// One sign of a format code with its meaning.
private enum CodeSign: Equatable {
  case sign(Unicode.Scalar)
  /// Shown as it stands.
  case literal(Unicode.Scalar)
  /// "[h]", "[Red]", "[>=1000]".
  case bracket(String)
}

/// The code's sections, parted by ";", with quotes and backslashes resolved.
private func splitSections(_ code: [Unicode.Scalar]) -> [[CodeSign]] {
  var sections: [[CodeSign]] = [[]]
  var at = 0
  func add(_ sign: CodeSign) { sections[sections.count - 1].append(sign) }
  while at < code.count {
    switch code[at] {
    case "\"":
      at += 1
      while at < code.count, code[at] != "\"" {
        add(.literal(code[at]))
        at += 1
      }
    case "\\":
      at += 1
      if at < code.count { add(.literal(code[at])) }
    case "_", "*": at += 1
    case "[":
      let close = code[at...].firstIndex(of: "]") ?? code.count
      let inside = text(code[min(at + 1, close)..<close])
      if inside.hasPrefix("$") {
        for sign in inside.dropFirst().prefix(while: { $0 != "-" }).unicodeScalars { add(.literal(sign)) }
      } else {
        add(.bracket(inside.lowercased()))
      }
      at = close
    case ";": sections.append([])
    default: add(.sign(code[at]))
    }
    at += 1
  }
  return sections
}

private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
  var view = String.UnicodeScalarView()
  view.append(contentsOf: scalars)
  return String(view)
}

/// What a section shows of a day or hour; nil where it shows none. "m" is the month unless only hours stand beside it.
private func dateParts(_ section: [CodeSign]) -> CellFormat.DateParts? {
  var parts = CellFormat.DateParts()
  var hasM = false
  for sign in section {
    switch sign {
    case .sign("y"), .sign("Y"), .sign("e"): parts.hasYear = true
    case .sign("d"), .sign("D"): parts.hasDay = true
    case .sign("h"), .sign("H"), .sign("s"), .sign("S"): parts.hasHour = true
    case .sign("m"), .sign("M"): hasM = true
    case .bracket("h"), .bracket("hh"), .bracket("m"), .bracket("mm"), .bracket("s"), .bracket("ss"):
      parts.isElapsed = true
    case .sign("0"), .sign("#"), .sign("?"): if !parts.hasHour { return nil }
    default: break
    }
  }
  parts.hasMonth = hasM && (parts.hasYear || parts.hasDay || !(parts.hasHour || parts.isElapsed))
  let isDate = parts.hasYear || parts.hasMonth || parts.hasDay || parts.hasHour || parts.isElapsed
  return isDate ? parts : nil
}

/// The form of a section; nil where it is beyond what is known here.
private func numberForm(_ section: [CodeSign]) -> CellFormat.NumberForm? {
  var form = CellFormat.NumberForm()
  var isPastPoint = false
  var commas = 0
  var behindDigits = ""
  for sign in section {
    switch sign {
    case .bracket(let inside):
      guard inside.unicodeScalars.first.map({ !"<>=".unicodeScalars.contains($0) }) ?? true else { return nil }
    case .sign("0"), .sign("#"), .sign("?"):
      if commas > 0 || behindDigits == "." || behindDigits == " " { form.isGrouped = true }
      (commas, behindDigits) = (0, "")
      form.hasDigits = true
      let isZero = sign == .sign("0")
      if isPastPoint {
        form.mostPlaces += 1
        if isZero { form.leastPlaces = form.mostPlaces }
      } else if isZero {
        form.integerDigits += 1
      }
    case .sign("."): isPastPoint = true
    case .sign(","): commas += 1
    case .sign("E"), .sign("/"), .sign("@"), .sign("G"), .sign("g"): return nil
    case .sign("%"):
      form.shift += 2
      behindDigits += "%"
    case .sign(let scalar), .literal(let scalar):
      if !form.hasDigits {
        form.prefix.unicodeScalars.append(scalar)
      } else {
        behindDigits.unicodeScalars.append(scalar)
      }
    }
  }
  form.shift -= 3 * commas
  form.suffix = behindDigits
  return form.mostPlaces <= 30 && form.integerDigits <= 30 ? form : nil
}
