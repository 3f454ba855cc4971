using System.Linq.Expressions;

public sealed class MoqTests
{
    private const string V3 = "fal-ai/kling-video/v3/pro/text-to-video";

    public async Task Calls_fal()
    {
        var mock = new Mock<IFalQueue>();
        mock.Setup(x => x.SubmitAsync(V3, It.IsAny<Dictionary<string, object>>())).Returns(Task.FromResult("1"));
        await new Service(mock.Object).GoAsync("A");
        mock.Verify(x => x.SubmitAsync(V3, It.Is<Dictionary<string, object>>(d => d.ContainsKey("negative_prompt") && (string)d["negative_prompt"] == "blur"))); //~
        mock.Verify(x => x.SubmitAsync("fal-ai/kling-video/o3/pro/text-to-video", It.Is<Dictionary<string, object>>(d => !d.ContainsKey("cfg_scale")))); //~
    }
}

public interface IFalQueue { Task<string> SubmitAsync(string endpoint, Dictionary<string, object> input); }

public sealed class Service(IFalQueue queue)
{
    public Task<string> GoAsync(string prompt) => queue.SubmitAsync("fal-ai/kling-video/v3/pro/text-to-video", new() { ["prompt"] = prompt, ["negative_prompt"] = "blur" }); //! KLG1002
}
//# file: Moq.cs
using System.Linq.Expressions;
public sealed class Mock<T>
{
    public T Object => default!;
    public SetupResult<TR> Setup<TR>(Expression<Func<T, TR>> e) => new();
    public void Verify<TR>(Expression<Func<T, TR>> e) { }
}
public sealed class SetupResult<TR> { public void Returns(TR value) { } }
public static class It { public static T IsAny<T>() => default!; public static T Is<T>(Expression<Func<T, bool>> e) => default!; }
