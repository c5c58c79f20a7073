import Foundation
import Synchronization
import Testing

@testable import Actions

@Suite("Reports are printed one after the other") struct PrintQueueTests {
  @Test("never two at once, each gets its own, and those beyond the limit are told to come again")
  func bounded() async throws {
    let running = Mutex((now: 0, most: 0))
    let queue = PrintQueue { bytes in
      running.withLock {
        $0.now += 1
        $0.most = max($0.most, $0.now)
      }
      Thread.sleep(forTimeInterval: 0.2)
      running.withLock { $0.now -= 1 }
      return bytes + [0]
    }
    let answers = await withTaskGroup(of: Result<[UInt8], any Error>.self) { group in
      for number in 0..<10 {
        group.addTask {
          do { return .success(try await queue.print([UInt8(number)])) } catch { return .failure(error) }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    let printed = answers.compactMap { try? $0.get() }
    let refused = answers.compactMap { answer -> PrintError? in
      if case .failure(let error) = answer { error as? PrintError } else { nil }
    }
    #expect(printed.count == PrintQueue.limit)
    #expect(Set(printed).count == PrintQueue.limit)
    #expect(printed.allSatisfy { $0.last == 0 })
    #expect(refused == Array(repeating: .busy, count: 10 - PrintQueue.limit))
    #expect(running.withLock { $0.most } == 1)
    #expect(try await queue.print([9]) == [9, 0])
  }
}
