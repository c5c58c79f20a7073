import Testing

@testable import Web

@Suite("Frames kept in memory") struct FrameCacheTests {
  @Test("are cut at every marker, in order, at both ends and side by side")
  func cuts() {
    let (title, body) = (Marker("title"), Marker("body"))
    let html = "\(title.text)<h1>\(title.text)</h1>\(body.text)\(title.text)"
    let parts = cutFrame(html, at: [(title, .title), (body, .body)])
    let shown = parts.filter { $0 != .bytes([]) }
    #expect(shown == [.title, .bytes(Array("<h1>".utf8)), .title, .bytes(Array("</h1>".utf8)), .body, .title])
  }

  @Test("are made once for what they show")
  func madeOnce() {
    let cache = FrameCache()
    let key = FrameCache.Key(
      person: nil, unit: "", language: .vi, section: nil, styles: ["plans.css"], scripts: [], notice: nil)
    #expect(cache.frame(key) { [.title] } == [.title])
    #expect(cache.frame(key) { [.body] } == [.title])
    var other = key
    other.language = .en
    #expect(cache.frame(other) { [.body] } == [.body])
  }
}
