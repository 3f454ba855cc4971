using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace KlingGen.Tests.Support;

/// <summary>Keeps all that is logged, at every level, with scopes.</summary>
public sealed class LogList : ILoggerProvider
{
    public ConcurrentQueue<(string Category, LogLevel Level, string Text)> Entries { get; } = new();

    public string Everything => string.Join('\n', Entries);

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void Dispose()
    {
    }

    private sealed class Logger(LogList list, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            list.Entries.Enqueue((category, LogLevel.Trace, $"scope {state}"));
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            list.Entries.Enqueue((category, logLevel, $"{formatter(state, exception)} {exception}"));
    }
}
