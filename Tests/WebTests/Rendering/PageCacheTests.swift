import Domain
import Synchronization
import Testing

@testable import Web

/// How often something was done.
private final class Counter: Sendable {
  private let count = Mutex(0)

  func next() -> Int {
    count.withLock { count in
      count += 1
      return count
    }
  }
}

@Suite("Pages kept in memory") struct PageCacheTests {
  private func key(_ path: String = "/plans/1") throws -> PageCache.Key {
    PageCache.Key(
      path: path, query: "", language: .vi, audience: "role leader", today: try #require(Day(2025, 6, 12)))
  }

  private func body(_ title: String) -> RenderedBody {
    RenderedBody(title: title, section: nil, styles: [], scripts: [], pieces: [Array(title.utf8)])
  }

  @Test("a page that many ask for at once is made once")
  func madeOnce() async throws {
    let (cache, key) = (PageCache(), try key())
    let counter = Counter()
    try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<64 {
        group.addTask {
          try await cache.page(key, revision: 1) {
            _ = counter.next()
            try await Task.sleep(for: .milliseconds(200))
            return self.body("Kế hoạch")
          }.title
        }
      }
      for try await title in group { #expect(title == "Kế hoạch") }
    }
    #expect(counter.next() == 2)
  }

  @Test("whoever waited for a page that could not be made makes it anew")
  func failing() async throws {
    struct Refused: Error {}
    let (cache, key) = (PageCache(), try key())
    let counter = Counter()
    let titles = await withTaskGroup(of: String?.self) { group in
      for _ in 0..<8 {
        group.addTask {
          try? await cache.page(key, revision: 1) {
            let number = counter.next()
            try await Task.sleep(for: .milliseconds(50))
            if number == 1 { throw Refused() }
            return self.body("lần sau")
          }.title
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(titles.filter { $0 == nil }.count == 1)
    #expect(titles.filter { $0 == "lần sau" }.count == 7)
  }

  @Test("a page of another revision of the data is not found")
  func revisions() async throws {
    let (cache, key) = (PageCache(), try key())
    #expect(try await cache.page(key, revision: 1) { body("cũ") }.title == "cũ")
    #expect(try await cache.page(key, revision: 1) { body("mới") }.title == "cũ")
    #expect(try await cache.page(key, revision: 2) { body("mới") }.title == "mới")
  }
}
