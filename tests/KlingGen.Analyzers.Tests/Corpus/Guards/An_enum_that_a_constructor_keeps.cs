using System.Net.Http.Json;
public enum Family { Kling3, Wan }
public sealed class Maker
{
    private readonly Family _family;
    public Maker(Family family) { _family = family; }
    public Dictionary<string, object> Make(string p)
    {
        var d = new Dictionary<string, object> { ["prompt"] = p };
        if (_family == Family.Wan)
            d["negative_prompt"] = "blur"; //~
        if (_family is Family.Kling3)
            d["cfg_scale"] = 0.5; //! KLG1003
        return d;
    }
}
public sealed class Use(HttpClient http)
{
    public Task K(string p) => http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", new Maker(Family.Kling3).Make(p));
    public Task W(string p) => http.PostAsJsonAsync("fal-ai/wan-t2v", new Maker(Family.Wan).Make(p));
}
