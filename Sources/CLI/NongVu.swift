import ArgumentParser
import Logging

@main
struct NongVu: AsyncParsableCommand {
}
