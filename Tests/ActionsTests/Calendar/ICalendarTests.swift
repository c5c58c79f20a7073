import Actions
import Domain
import Foundation
import Testing

@Suite("A calendar's file") struct ICalendarTests {
  private func write(_ summary: String) -> String {
    writeICalendar(
      [CalendarEvent(key: "task-1", day: Day.last(of: 12, 2026), summary: summary, description: "Kế hoạch 2026")],
      name: "Thời hạn", moment: "2026-11-26T02:30:15.123Z")
  }

  @Test("whole days end on the day after, times are UTC, lines end by CR LF")
  func form() {
    let text = write("Trồng rừng")
    for line in [
      "BEGIN:VCALENDAR", "UID:task-1@nongvu", "DTSTAMP:20261126T023015Z", "DTSTART;VALUE=DATE:20261231",
      "DTEND;VALUE=DATE:20270101", "SUMMARY:Trồng rừng", "END:VCALENDAR",
    ] { #expect(text.contains(line + "\r\n")) }
    #expect(text.replacing("\r\n", with: "").contains("\n") == false)
  }

  @Test(
    "what separates is escaped",
    arguments: [("a, b; c", "a\\, b\\; c"), ("a\\b", "a\\\\b"), ("hai\ndòng", "hai\\ndòng"), ("a\u{7}b", "ab")])
  func escape(text: String, written: String) { #expect(write(text).contains("SUMMARY:\(written)\r\n")) }

  @Test("long lines are folded at 75 bytes, between letters")
  func fold() {
    let words = String(repeating: "Nhiệm vụ trọng tâm ", count: 20)
    let text = write(words)
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(text.replacing("\r\n ", with: "").contains("SUMMARY:" + words))
  }
}
