namespace KlingGen.CodeFixes.Payloads;
internal static class Dbg
{
    public static readonly System.Threading.AsyncLocal<List<string>?> Log = new();
    public static T? No<T>(string why) where T : class { Log.Value?.Add(why); return null; }
    public static bool F(string why) { Log.Value?.Add(why); return false; }
}
