using System.Runtime.CompilerServices;

namespace Northlight.Storyboards;

/// <summary>Stories as they are written.</summary>
public sealed class StoryQueue
{
    public async IAsyncEnumerable<V3TextToVideoRequest> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (string line in Lines())
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            yield return new V3TextToVideoRequest { Prompt = line, NegativePrompt = "faces" };
        }
    }

    private static IEnumerable<string> Lines() => ["A letter burns.", "Ash on the wind!"];
}
