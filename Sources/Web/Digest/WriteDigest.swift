public import Actions
import Domain
import Foundation
import Storage

/// A person's daily digest: what waits for them, as their desk has it.
public struct Digest: Sendable {
  public var personID: Int64
  public var address: String
  public var subject: String
  public var text: String
}

/// The digests of today for everybody who asked for one and has something to do. `site` is where the links lead
/// ("https://nongvu.langson.gov.vn").
public func writeDigests(_ office: Office, site: String) async throws -> [Digest] {
  let today = office.today
  return try await office.database.read { connection in
    try DigestStore(connection).listAddresses().compactMap { personID, address in
      guard let person = try PersonStore(connection).find(personID), person.role != .administrator else { return nil }
      let desk = DeskModel(
        try deskContent(for: person, today: today, connection), person: person, today: today, language: .vi)
      guard let text = digestText(desk, for: person, site: site) else { return nil }
      let count = desk.lists.reduce(0) { $0 + $1.items.count }
      return Digest(
        personID: personID, address: address,
        subject: Language.vi.say("digest.subject", ["count": String(count), "day": Language.vi.date(today)]),
        text: text)
    }
  }
}

/// Nil where nothing waits.
func digestText(_ desk: DeskModel, for person: Person, site: String) -> String? {
  let lists = desk.lists.filter { !$0.isEmpty }
  guard !lists.isEmpty else { return nil }
  let language = Language.vi
  let most = 20
  var lines = [language.say("digest.greeting", ["name": person.fullName]), "", desk.today]
  for list in lists {
    lines += ["", "\(list.title) (\(list.items.count))"]
    for item in list.items.prefix(most) {
      let detail = item.detail.map { " – \($0)" } ?? ""
      lines += ["- \(item.text): \(item.state.word)\(detail)", "  \(site)\(item.address)"]
    }
    if list.items.count > most {
      lines.append(language.say("digest.more", ["count": String(list.items.count - most), "site": site]))
    }
  }
  return (lines + ["", language.say("digest.end", ["site": site])]).joined(separator: "\n") + "\n"
}

extension Digest {
  /// As mail programs take it (RFC 5322, MIME): words of any letters in header and body, marked as sent by a program.
  ///
  /// `from` is a plain address, `moment` UTC in ISO 8601.
  public func message(from: String, moment: String, id: String) -> String {
    let body = Data(text.utf8).base64EncodedString(options: [.lineLength76Characters, .endLineWithCarriageReturn])
      .replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\r", with: "\n")
    return """
      From: \(from)
      To: \(address)
      Subject: \(encodedWords(subject))
      Date: \(mailDate(moment))
      Message-ID: <\(id)@nongvu.invalid>
      Auto-Submitted: auto-generated
      MIME-Version: 1.0
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: base64

      \(body)

      """
  }
}

/// RFC 2047: pieces of at most 75 letters, none cut within a letter.
private func encodedWords(_ text: String) -> String {
  var pieces: [String] = []
  var piece = ""
  for character in text {
    if piece.utf8.count + String(character).utf8.count > 42 {
      pieces.append(piece)
      piece = ""
    }
    piece.append(character)
  }
  return (pieces + [piece]).map { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: "\n ")
}

/// "Thu, 26 Nov 2026 01:00:00 +0000".
private func mailDate(_ moment: String) -> String {
  let parts = moment.split(separator: "T")
  guard parts.count == 2, let day = Day(iso: parts[0]) else { return moment }
  let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
  return "\(weekdays[day.weekday - 1]), \(day.day) \(months[day.month - 1]) \(day.year) \(parts[1].prefix(8)) +0000"
}
