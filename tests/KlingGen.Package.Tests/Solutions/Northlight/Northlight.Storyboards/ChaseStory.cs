namespace Northlight.Storyboards;

/// <summary>A chase whose shots are counted out at run time.</summary>
public sealed class ChaseStory
{
    private readonly List<KlingShot> _shots = [];

    public ChaseStory Add(string what, int seconds)
    {
        _shots.Add(new KlingShot { Prompt = what, Duration = seconds });
        return this;
    }

    public V3TextToVideoRequest Build()
    {
        var request = new V3TextToVideoRequest
        {
            MultiPrompt = _shots,
            Duration = _shots.Sum(shot => shot.Duration ?? 5),
            CfgScale = 0.8,
        };
        return request;
    }
}
