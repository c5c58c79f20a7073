public import Domain

/// One day of a calendar's file.
public struct CalendarEvent: Hashable, Sendable {
  /// The same as long as it is the same event.
  public var key: String
  public var day: Day
  public var summary: String
  public var description: String

  public init(key: String, day: Day, summary: String, description: String) {
    self.key = key
    self.day = day
    self.summary = summary
    self.description = description
  }
}

/// A calendar as text/calendar (RFC 5545): whole days, lines of at most 75 bytes ended by CR LF. `moment` is UTC, ISO 8601.
public func writeICalendar(_ events: [CalendarEvent], name: String, moment: String) -> String {
  let stamp = moment.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
  var lines = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Nong Vu//Deadlines//VI", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
    "X-WR-CALNAME:\(escaped(name))",
  ]
  for event in events {
    lines += [
      "BEGIN:VEVENT", "UID:\(event.key)@nongvu", "DTSTAMP:\(stamp)", "DTSTART;VALUE=DATE:\(digits(event.day))",
      "DTEND;VALUE=DATE:\(digits(event.day.adding(days: 1)))", "SUMMARY:\(escaped(event.summary))",
      "DESCRIPTION:\(escaped(event.description))", "TRANSP:TRANSPARENT", "END:VEVENT",
    ]
  }
  lines.append("END:VCALENDAR")
  return lines.map { folded($0) + "\r\n" }.joined()
}

private func digits(_ day: Day) -> String { day.iso.filter { $0 != "-" } }

private func escaped(_ text: String) -> String {
  text.reduce(into: "") { line, letter in
    switch letter {
    case "\\": line += "\\\\"
    case ";": line += "\\;"
    case ",": line += "\\,"
    case "\n", "\r\n": line += "\\n"
    case let other where other.unicodeScalars.contains { $0.value < 0x20 }: break
    default: line.append(letter)
    }
  }
}

/// Continued on lines that begin with a blank; no letter is cut in two.
private func folded(_ line: String) -> String {
  var result = ""
  var length = 0
  for scalar in line.unicodeScalars {
    let bytes = UTF8.width(scalar)
    if length + bytes > 75 {
      result += "\r\n "
      length = 1
    }
    result.unicodeScalars.append(scalar)
    length += bytes
  }
  return result
}
