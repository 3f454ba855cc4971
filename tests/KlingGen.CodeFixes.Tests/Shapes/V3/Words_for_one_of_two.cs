using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        bool flag = http is not null;
        V3TextToVideoRequest plain = flag ? new() { Prompt = "A." } : new() { Prompt = "B.", Duration = 3 };
        await kling.V3.Pro.TextToVideo.SubmitAsync(Sharp(plain));
        await kling.V3.Pro.TextToVideo.SubmitAsync(Sharp(Make(flag)));

        static V3TextToVideoRequest Sharp(V3TextToVideoRequest one) => one with { NegativePrompt = "blur" };

        static V3TextToVideoRequest Make(bool flag)
        {
            if (flag)
            {
                return new() { Prompt = "C." };
            }

            return new V3TextToVideoRequest { Prompt = "D.", CfgScale = 0.2 };
        }
    }
}
