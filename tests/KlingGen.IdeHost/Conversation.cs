using System.Diagnostics;
using System.Text.Json;
using KlingGen.IdeHost.Protocol;

namespace KlingGen.IdeHost;

/// <summary>Requests and answers, one a line.</summary>
internal static class Conversation
{
    public static async Task RunAsync(string solution, TextReader requests, TextWriter answers)
    {
        using Editor editor = await Editor.OpenAsync(solution);
        while (await requests.ReadLineAsync() is string line)
        {
            long begin = Stopwatch.GetTimestamp();
            using Process self = Process.GetCurrentProcess();
            TimeSpan used = self.TotalProcessorTime;
            IdeAnswer answer;
            try
            {
                answer = await editor.AnswerAsync(JsonSerializer.Deserialize<IdeRequest>(line)!);
            }
            catch (Exception exception) when (exception is InvalidOperationException or MissingMemberException)
            {
                answer = new IdeAnswer { Error = exception.ToString() };
            }

            self.Refresh();
            answer = answer with { Seconds = Stopwatch.GetElapsedTime(begin).TotalSeconds, ProcessorSeconds = (self.TotalProcessorTime - used).TotalSeconds, PeakBytes = self.PeakWorkingSet64 };
            await answers.WriteLineAsync(JsonSerializer.Serialize(answer));
        }
    }
}
